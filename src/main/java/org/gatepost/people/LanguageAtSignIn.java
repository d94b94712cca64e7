package org.gatepost.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gatepost.widget.LanguageSwitch;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;

/** On a device where no language has been chosen yet, a person's own is taken up when they sign in. */
class LanguageAtSignIn implements SessionAuthenticationStrategy {

    private final People people;

    LanguageAtSignIn(People people) {
        this.people = people;
    }

    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        if (authentication.getPrincipal() instanceof SignedIn signedIn
                && LanguageSwitch.chosenIn(request.getCookies()).isEmpty()) {
            people.language(signedIn.person()).map(LanguageSwitch::cookie).ifPresent(response::addCookie);
        }
    }
}
