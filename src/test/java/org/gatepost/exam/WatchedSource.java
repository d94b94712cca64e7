package org.gatepost.exam;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that writes down the statements sent to it, and lets a test act between two of them. */
final class WatchedSource extends DelegatingDataSource {

    private final List<String> statements = new CopyOnWriteArrayList<>();
    private volatile Consumer<Integer> before = number -> {};
    private volatile Thread watched = Thread.currentThread();

    WatchedSource(DataSource source) {
        super(source);
    }

    /** The statements sent meanwhile by this thread. */
    List<String> during(Runnable work) {
        watched = Thread.currentThread();
        statements.clear();
        work.run();
        return List.copyOf(statements);
    }

    /** Does something before each statement of what follows, told its number counted from 1. */
    void before(Consumer<Integer> interruption, Runnable work) {
        watched = Thread.currentThread();
        statements.clear();
        before = interruption;
        try {
            work.run();
        } finally {
            before = number -> {};
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement") && Thread.currentThread() == watched) {
                        statements.add(String.valueOf(arguments[0]));
                        before.accept(statements.size());
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
