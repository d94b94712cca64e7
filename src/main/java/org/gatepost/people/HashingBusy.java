package org.gatepost.people;

import org.springframework.security.authentication.AuthenticationServiceException;

/** So many people sign in at this moment that this one should try again a little later. */
class HashingBusy extends AuthenticationServiceException {

    HashingBusy() {
        super("too many sign-ins at once");
    }
}
