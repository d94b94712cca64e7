package org.gatepost.exam;

/** What a person decides about a pass that a regrade would take. The names are stored. */
public enum CaseDecision {
    /** The pass stands; nothing is marked again. */
    UPHELD,
    /** The attempt is marked again and is no pass any more. */
    WITHDRAWN
}
