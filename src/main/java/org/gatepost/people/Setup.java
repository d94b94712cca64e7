package org.gatepost.people;

import java.time.Duration;
import java.time.Instant;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.kernel.Refusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first administrator, set up by whoever can read the log of the first start. */
@Service
@OpenToUncleared
@PreAuthorize("permitAll()")
public class Setup {

    static final Duration USABLE_FOR = Duration.ofHours(24);

    private final SetupLinks links;
    private final Accounts accounts;
    private final People people;
    private final AccountOpening opening;
    private final CompanyTime time;

    Setup(SetupLinks links, Accounts accounts, People people, AccountOpening opening, CompanyTime time) {
        this.links = links;
        this.accounts = accounts;
        this.people = people;
        this.opening = opening;
        this.time = time;
    }

    /** Whether this link may still be used. */
    public boolean isOpen(String token) {
        return accounts.none() && links.usable(new SetupToken(token).hash(), oldest(time.now()));
    }

    /**
     * Hires the first administrator and opens their account, using the link up.
     *
     * @throws Refusal when the link is not open any more, or something of the person or the account is not as it must be
     */
    @Transactional
    public PersonId firstAdministrator(String token, NewPerson newcomer, NewAccount account) {
        Instant now = time.now();
        if (!links.use(new SetupToken(token).hash(), now, oldest(now)) || !accounts.none()) {
            throw new Refusal("people.refusal.setupOver");
        }
        PersonId person = opening.hire(newcomer);
        opening.open(people.find(person).orElseThrow(), account, false);
        return person;
    }

    private static Instant oldest(Instant now) {
        return now.minus(USABLE_FOR);
    }
}
