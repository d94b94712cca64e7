package org.gatepost.certificate.badge;

import org.gatepost.certificate.VerificationCode;

/**
 * Where what a badge refers to is served.
 *
 * @param root of the application, as the world reaches it, without a slash at its end
 */
public record BadgeAddress(String root) {

    public String issuer() {
        return root + "/badges/issuer";
    }

    /** All keys. */
    public String keys() {
        return root + "/badges/keys";
    }

    /** The one key with this id. */
    public String key(String id) {
        return root + "/badges/keys/" + id;
    }

    String certificate(VerificationCode code) {
        return root + "/" + code.path();
    }

    /** Of each certificate its own, for one list of all would tell everybody who was revoked. */
    String status(VerificationCode code) {
        return root + "/badges/status/" + code.shown();
    }

    String image() {
        return root + "/icons/gatepost.svg";
    }
}
