package org.gatepost.ops;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.gatepost.kernel.CompanyTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    /** Milliseconds, because that is what both databases give back unchanged. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    /** A stopwatch that nobody can set, for how long something took. */
    @Bean
    Ticker stopwatch() {
        return Ticker.systemTicker();
    }

    @Bean
    CompanyTime companyTime(Clock clock, @Value("${gatepost.zone}") ZoneId zone) {
        return new CompanyTime(clock, zone);
    }
}
