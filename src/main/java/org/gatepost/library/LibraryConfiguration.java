package org.gatepost.library;

import org.gatepost.authored.AuthoredFiles;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.source.Ledger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {

    @Bean
    Content content(
            @Value("${gatepost.content}") String location,
            @Value("${gatepost.library.guess-limit}") double guessPercent,
            CompanyTime time,
            Ledger ledger,
            Revisions revisions) {
        Manuscript manuscript = Manuscript.read(AuthoredFiles.at(location), ledger, time.zone());
        GuessLimit.check(manuscript, guessPercent);
        ModesKept.check(manuscript, revisions);
        return manuscript.content();
    }

    @Bean
    Bank bank(Content content, Revisions revisions) {
        return new Bank(content, revisions);
    }

    @Bean
    Library library(Content content, Revisions revisions) {
        return new Library(content, revisions);
    }
}
