package org.gatepost.report.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.report.ContentNames;
import org.gatepost.report.StaffRegister;
import org.gatepost.widget.HomeSection;
import org.springframework.core.annotation.Order;

/** Puts on the start page of HR and of managers whom they would look for in the register next. */
@org.springframework.stereotype.Component
@Order(10)
class StaffAtHome implements HomeSection {

    private final StaffRegister register;
    private final ContentNames names;
    private final CompanyTime time;

    StaffAtHome(StaffRegister register, ContentNames names, CompanyTime time) {
        this.register = register;
        this.names = names;
        this.time = time;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        SignedIn me = SignedIn.current();
        return me.is(Role.HR) || me.is(Role.MANAGER)
                ? Optional.of(new StaffNews(register, names, time))
                : Optional.empty();
    }
}
