package org.gatepost.library;

import java.util.concurrent.TimeUnit;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.source.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(LibraryConfiguration.class);

    @Bean
    Content content(
            @Value("${gatepost.content}") String location,
            @Value("${gatepost.library.guess-limit}") double guessPercent,
            CompanyTime time,
            Ledger ledger,
            Revisions revisions) {
        long begin = System.nanoTime();
        Manuscript manuscript = Manuscript.read(AuthoredFiles.at(location), ledger, time.zone());
        LOG.info("{} items of {} read and checked in {} ms", manuscript.items().size(), location, millisSince(begin));
        GuessLimit.check(manuscript, guessPercent);
        ModesKept.check(manuscript, revisions);
        return manuscript.content();
    }

    @Bean
    Bank bank(Content content, Revisions revisions) {
        long begin = System.nanoTime();
        var bank = new Bank(content, revisions);
        LOG.info("their revisions compared with those stored, and the new ones stored, in {} ms", millisSince(begin));
        return bank;
    }

    @Bean
    Library library(Content content, Revisions revisions) {
        return new Library(content, revisions);
    }

    private static long millisSince(long begin) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }
}
