package org.gatepost.people.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.ApiAccess;
import org.gatepost.people.Role;
import org.gatepost.people.Roster;
import org.gatepost.people.SignedIn;
import org.gatepost.widget.HomeSection;
import org.springframework.core.annotation.Order;

/** Puts on an administrator's start page what they would look after next. */
@org.springframework.stereotype.Component
@Order(20)
class AccountsAtHome implements HomeSection {

    private final Roster roster;
    private final ApiAccess access;
    private final CompanyTime time;

    AccountsAtHome(Roster roster, ApiAccess access, CompanyTime time) {
        this.roster = roster;
        this.access = access;
        this.time = time;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        return SignedIn.current().is(Role.ADMIN)
                ? Optional.of(new AccountNews(roster, access, time))
                : Optional.empty();
    }
}
