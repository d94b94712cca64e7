package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;

/** Score sheets are made beside the work of others. */
@SpringBootTest
@SignedInAs(value = Role.HR, name = "徐人事")
class SheetsAtOnceTests {

    @Autowired
    private ScoreSheets sheets;

    @Test
    void areMadeTwoAtOnceAndTheNextWaitsAndIsToldSo() throws Exception {
        var begun = new CountDownLatch(2);
        var goOn = new CountDownLatch(1);
        var third = new Third();
        try (ExecutorService threads = new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(3))) {
            List<Future<ScoreSheet>> made = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                made.add(threads.submit(() -> make(new Held(begun, goOn), rows -> {})));
            }
            assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
            made.add(threads.submit(() -> make(new Held(third.begun, goOn), third)));
            try {
                assertThat(third.waiting.await(30, TimeUnit.SECONDS)).isTrue();
                assertThat(third.begun.await(200, TimeUnit.MILLISECONDS)).isFalse();
            } finally {
                goOn.countDown();
            }
            for (Future<ScoreSheet> sheet : made) {
                sheet.get(30, TimeUnit.SECONDS).delete();
            }
        }
        assertThat(third.begun.getCount()).isZero();
    }

    private ScoreSheet make(SheetWords words, SheetProgress progress) {
        return sheets.make(RegisterFilter.EVERYBODY, RegisterOrder.MOST_URGENT_FIRST, words, progress);
    }

    private static final class Third implements SheetProgress {

        final CountDownLatch waiting = new CountDownLatch(1);
        final CountDownLatch begun = new CountDownLatch(1);

        @Override
        public void rows(long written) {}

        @Override
        public void waits() {
            waiting.countDown();
        }
    }

    /** Words that whoever makes a sheet has to wait for. */
    private record Held(CountDownLatch begun, CountDownLatch goOn) implements SheetWords {

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }

        @Override
        public String of(String key, Object... arguments) {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return key.substring(Math.max(0, key.length() - 25));
        }
    }
}
