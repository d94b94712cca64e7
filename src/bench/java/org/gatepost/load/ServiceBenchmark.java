package org.gatepost.load;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.gatepost.Conditions;
import org.gatepost.Gatepost;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Delivery;
import org.gatepost.exam.Sitting;
import org.gatepost.library.ExamId;
import org.gatepost.people.SignedInAs;
import org.gatepost.wire.Guess;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * How many attempts of 50 items a second can be started, and handed in with every item answered, at the exam's service
 * itself: the whole application with its gate, log and receipts, without pages. Eight at a time, on PostgreSQL unless
 * another database is named. Asserts nothing but that each attempt has one result.
 *
 * <pre>{@code -Dbench='org.gatepost.load.ServiceBenchmark postgresql 2000'}</pre>
 */
public final class ServiceBenchmark {

    private static final int AT_A_TIME = 8;
    private static final ExamId EXAM = new ExamId(Crowd.EXAM);

    private final Delivery delivery;
    private final int people;
    private final Map<Integer, AttemptId> attempts = new ConcurrentHashMap<>();
    private final Map<Integer, Integer> desks = new ConcurrentHashMap<>();

    private ServiceBenchmark(Delivery delivery, int people) {
        this.delivery = delivery;
        this.people = people;
    }

    /** @param arguments {@code h2} or {@code postgresql}, and how many people sit */
    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        String database = arguments.length > 0 ? arguments[0] : "postgresql";
        int people = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
        Path folder = Files.createTempDirectory("gatepost-service");
        try (Store store = Store.named(database, folder)) {
            Conditions.print();
            System.out.printf("%,d people, %d at a time, on %s%n", people, AT_A_TIME, store.name());
            Crowd.content(folder.resolve("content"), Crowd.FIFTY);
            Crowd.hire(people, store.source());
            List<String> settings = new ArrayList<>(store.arguments());
            settings.add("--gatepost.data=" + folder);
            settings.add("--gatepost.content=file:" + folder.resolve("content"));
            settings.add("--server.port=0");
            settings.add("--vaadin.productionMode=true"); // no page is asked for
            settings.add("--logging.level.root=ERROR");
            settings.add("--logging.level.org.gatepost=ERROR");
            try (var application = new SpringApplicationBuilder(Gatepost.class).run(settings.toArray(String[]::new))) {
                new ServiceBenchmark(application.getBean(Delivery.class), people).run(store);
                long results = JdbcClient.create(application.getBean(DataSource.class))
                        .sql("select count(*) from attempt_result")
                        .query(Long.class)
                        .single();
                System.out.printf("%,d attempts, %,d results%n", people, results);
            }
        }
        System.exit(0);
    }

    private void run(Store store) throws InterruptedException {
        int warm = people / 4;
        // Compilers at work would otherwise be what is measured.
        together("warming up, started", store, 1, warm, this::start);
        together("warming up, answered", store, 1, warm, this::answer);
        together("warming up, handed in", store, 1, warm, this::handIn);
        together("started", store, warm + 1, people, this::start);
        together("answered, 50 each", store, warm + 1, people, this::answer);
        together("handed in", store, warm + 1, people, this::handIn);
    }

    private void start(int person) {
        attempts.put(person, delivery.start(EXAM));
    }

    private void answer(int person) {
        Sitting sitting = delivery.open(attempts.get(person));
        desks.put(person, sitting.desk());
        var random = new Random(person);
        long sequence = sitting.numbersAbove();
        for (int slot = 0; slot < sitting.places().size(); slot++) {
            var shown = sitting.places().get(slot).presentation().forScreen(Locale.ENGLISH);
            delivery.answer(sitting.attempt(), sitting.desk(), slot, ++sequence, Guess.at(shown, random));
        }
    }

    private void handIn(int person) {
        delivery.submit(attempts.get(person), desks.get(person));
    }

    private void together(String what, Store store, int from, int to, IntConsumer act) throws InterruptedException {
        var next = new AtomicInteger(from);
        var took = new ConcurrentLinkedQueue<Long>();
        var failed = new AtomicInteger();
        double ours = Work.ofThis().seconds();
        double stores = store.cpuSeconds();
        long begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            for (int thread = 0; thread < AT_A_TIME; thread++) {
                threads.execute(() -> {
                    for (int person = next.getAndIncrement(); person <= to; person = next.getAndIncrement()) {
                        SecurityContextHolder.setContext(SignedInAs.Factory.as(person, Crowd.username(person)));
                        long start = System.nanoTime();
                        try {
                            act.accept(person);
                        } catch (RuntimeException e) {
                            if (failed.getAndIncrement() == 0) {
                                e.printStackTrace();
                            }
                        }
                        took.add(System.nanoTime() - start);
                    }
                });
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        ours = Work.ofThis().seconds() - ours;
        stores = store.cpuSeconds() - stores;
        List<Long> sorted = took.stream().sorted().toList();
        int count = to - from + 1;
        System.out.printf(
                Locale.ROOT,
                "%-24s %,6d in %6.1f s, %7.1f a second, p50 %6.1f p95 %6.1f ms, %6.2f ms of CPU each, %5.2f of it the database's, %d failed%n",
                what,
                count,
                seconds,
                count / seconds,
                sorted.get(count / 2) / 1e6,
                sorted.get(count * 95 / 100) / 1e6,
                (ours + stores) * 1000 / count,
                stores * 1000 / count,
                failed.get());
    }
}
