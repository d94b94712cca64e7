package org.gatepost.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gatepost.Gatepost;
import org.gatepost.Rows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hashing takes its time and may have to wait; no connection to the database waits with it. */
@SpringBootTest(classes = Gatepost.class)
class HashingOutsideTransactionsTests {

    private static final String GOOD = "orbit-lamp-72-fig";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    @AfterEach
    void close() {
        Rows.forget(database, "person");
    }

    @Test
    @SignedInAs(Role.HR)
    void hashesBeforeTheTransactionBegins() {
        var encoder = new Encoder();
        try (var watched = hashingWith(encoder)) {
            var staffing = watched.getBean(Staffing.class);
            staffing.hire(newcomer("G001"), account("g001"), List.of());
            PersonId second = staffing.hire(newcomer("G002"), null, List.of());
            staffing.openAccount(second, account("g002"));
            staffing.resetPassword(second, "another-lamp-31");
        }
        assertThat(encoder.withinTransaction).containsExactly(false, false, false);
    }

    /** The application, with a staffing of its own that hashes otherwise. */
    private GenericApplicationContext hashingWith(PasswordEncoder encoder) {
        var watched = new AnnotationConfigApplicationContext();
        watched.setParent(application);
        watched.registerBean(
                Passwords.class, () -> new Passwords(encoder, 1, 1), definition -> definition.setPrimary(true));
        watched.registerBean(AccountOpening.class, definition -> definition.setPrimary(true));
        watched.registerBean(Staffing.class);
        watched.refresh();
        return watched;
    }

    private static NewPerson newcomer(String number) {
        return new NewPerson(number, "Zhang Wei", "Service", LocalDate.of(2024, 11, 1));
    }

    private static NewAccount account(String username) {
        return new NewAccount(username, Set.of(), GOOD);
    }

    private static final class Encoder implements PasswordEncoder {

        final List<Boolean> withinTransaction = new ArrayList<>();

        @Override
        public String encode(@Nullable CharSequence password) {
            withinTransaction.add(TransactionSynchronizationManager.isActualTransactionActive());
            return "hash";
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            return false;
        }
    }
}
