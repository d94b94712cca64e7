package org.gatepost.people.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.gatepost.people.OwnAccount;
import org.gatepost.people.SignedIn;
import org.springframework.stereotype.Component;

/**
 * Leads everybody whose password was given by somebody else to their profile, wherever they wanted to go, until they have
 * chosen one of their own. The address stays, so that they get there afterwards.
 */
@Component
class PasswordFirst implements VaadinServiceInitListener {

    private final AuthenticationContext authentication;
    private final OwnAccount account;

    PasswordFirst(AuthenticationContext authentication, OwnAccount account) {
        this.authentication = authentication;
        this.account = account;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::beforeEnter));
    }

    private void beforeEnter(BeforeEnterEvent event) {
        if (event.getNavigationTarget() != ProfileView.class
                && authentication.getAuthenticatedUser(SignedIn.class).isPresent()
                && account.mustChangePassword()) {
            event.rerouteTo(ProfileView.class);
        }
    }
}
