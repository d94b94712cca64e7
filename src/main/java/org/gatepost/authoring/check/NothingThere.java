package org.gatepost.authoring.check;

/** There is no content where it was said to be. */
class NothingThere extends RuntimeException {
    NothingThere(String message) {
        super(message);
    }
}
