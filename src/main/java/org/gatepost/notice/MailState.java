package org.gatepost.notice;

/** How it stands with a mail; the names are stored. */
enum MailState {
    /** To be sent, now or when it is its turn again. */
    WAITING,
    /** Taken by a node that is sending it. */
    SENDING,
    /** The server took it. */
    SENT,
    /** Read in the application before, or not for the receiver any more. */
    NOT_NEEDED,
    /** The server said that it will not take it. */
    REFUSED,
    /** Tried for as long as it was news. */
    GIVEN_UP,
    /** Nobody knows whether the server took it: the connection or the node broke down meanwhile. Not sent again. */
    UNKNOWN
}
