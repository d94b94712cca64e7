package org.gatepost.webhook;

/** Why nothing was answered; the names are stored. */
public enum PostFault {
    /** The address is not written in a way that can be sent to any more. */
    ADDRESS,
    /** No server has the name. */
    UNKNOWN_HOST,
    /** The name leads into a network that nothing is sent to. */
    FORBIDDEN_NETWORK,
    /** Nobody listens there, or no way leads there. */
    NO_CONNECTION,
    /** The certificate is not one that is trusted, or of another name. */
    NOT_TRUSTED,
    /** It took too long. */
    TOO_SLOW,
    /** What came back is no answer of HTTP. */
    NO_HTTP
}
