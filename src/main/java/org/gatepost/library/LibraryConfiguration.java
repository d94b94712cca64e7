package org.gatepost.library;

import java.time.Clock;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.source.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.StopWatch;

@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(LibraryConfiguration.class);

    @Bean
    ContentKnown contentKnown(JdbcClient database, Clock clock) {
        return new ContentKnown(database, clock, PackedProgram.digest());
    }

    @Bean
    ContentRead contentRead(
            @Value("${gatepost.content}") String location,
            @Value("${gatepost.library.guess-limit}") double guessPercent,
            CompanyTime time,
            Ledger ledger,
            ContentKnown known,
            Revisions revisions) {
        StopWatch watch = started();
        AuthoredFiles files = AuthoredFiles.at(location);
        ContentRead read = ContentRead.of(files, ledger, time.zone(), guessPercent, known, revisions);
        LOG.info(
                "{} items of {} {} in {} ms",
                read.content().items().size(),
                location,
                read.isCheckedNow() ? "read and checked" : "read",
                millis(watch));
        return read;
    }

    @Bean
    Content content(ContentRead read) {
        return read.content();
    }

    @Bean
    Bank bank(Content content, Revisions revisions) {
        StopWatch watch = started();
        var bank = new Bank(content, revisions);
        LOG.info(
                revisions.areTrusted()
                        ? "their revisions numbered as those stored in {} ms"
                        : "their revisions compared with those stored, and the new ones stored, in {} ms",
                millis(watch));
        return bank;
    }

    @Bean
    Library library(Content content, Revisions revisions) {
        return new Library(content, revisions);
    }

    private static StopWatch started() {
        var watch = new StopWatch();
        watch.start();
        return watch;
    }

    private static long millis(StopWatch watch) {
        watch.stop();
        return watch.getTotalTimeMillis();
    }
}
