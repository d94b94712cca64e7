package org.gatepost.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gatepost.Gatepost;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hashing takes its time and may have to wait; no connection to the database waits with it. */
@SpringBootTest(classes = Gatepost.class)
@Import(HashingOutsideTransactionsTests.Watched.class)
class HashingOutsideTransactionsTests {

    private static final String GOOD = "orbit-lamp-72-fig";

    @Autowired
    private Staffing staffing;

    @Autowired
    private Encoder encoder;

    @Test
    @SignedInAs(Role.HR)
    void hashesBeforeTheTransactionBegins() {
        encoder.withinTransaction.clear();
        staffing.hire(newcomer("G001"), account("g001"), List.of());
        PersonId second = staffing.hire(newcomer("G002"), null, List.of());
        staffing.openAccount(second, account("g002"));
        staffing.resetPassword(second, "another-lamp-31");
        assertThat(encoder.withinTransaction).containsExactly(false, false, false);
    }

    private static NewPerson newcomer(String number) {
        return new NewPerson(number, "Zhang Wei", "Service", LocalDate.of(2024, 11, 1));
    }

    private static NewAccount account(String username) {
        return new NewAccount(username, Set.of(), GOOD);
    }

    @TestConfiguration
    static class Watched {

        @Bean
        Encoder encoder() {
            return new Encoder();
        }

        @Bean
        @Primary
        Passwords watchedPasswords(Encoder encoder) {
            return new Passwords(encoder, 1, 1);
        }
    }

    static class Encoder implements PasswordEncoder {

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
