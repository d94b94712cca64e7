package org.gatepost.source;

import org.gatepost.authored.AuthoredFiles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SourceConfiguration {

    @Bean
    Ledger ledger(@Value("${gatepost.seeds}") String location) {
        return LedgerReader.read(AuthoredFiles.at(location));
    }
}
