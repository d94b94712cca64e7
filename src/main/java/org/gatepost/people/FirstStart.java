package org.gatepost.people;

import org.gatepost.kernel.CompanyTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** While there is no account, each start prints a new setup link to the log; the one before is void. */
@Component
@Profile("!demo")
class FirstStart {

    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

    private final Accounts accounts;
    private final SetupLinks links;
    private final TransactionTemplate transaction;
    private final CompanyTime time;

    FirstStart(Accounts accounts, SetupLinks links, TransactionTemplate transaction, CompanyTime time) {
        this.accounts = accounts;
        this.links = links;
        this.transaction = transaction;
        this.time = time;
    }

    @EventListener
    void on(WebServerInitializedEvent started) {
        if (accounts.none()) {
            SetupToken token = SetupToken.random();
            transaction.executeWithoutResult(status -> links.replaceWith(token.hash(), time.now()));
            log.info(
                    "There is no account yet. Set up the first administrator, within {} hours and once, at http://localhost:{}/setup/{}",
                    Setup.USABLE_FOR.toHours(),
                    started.getWebServer().getPort(),
                    token.value());
        }
    }
}
