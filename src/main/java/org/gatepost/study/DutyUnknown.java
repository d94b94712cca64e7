package org.gatepost.study;

/** What somebody must study again cannot be decided: a fault of data or content, which whoever throws this has logged. */
public class DutyUnknown extends RuntimeException {

    public DutyUnknown(Throwable cause) {
        super("what is to be studied again cannot be decided", cause);
    }
}
