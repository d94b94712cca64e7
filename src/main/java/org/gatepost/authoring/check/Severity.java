package org.gatepost.authoring.check;

/** What a finding means for the content as a whole. */
enum Severity {
    /** The check fails. */
    ERROR,
    /** It is listed and counted, for a person to judge. */
    WARNING
}
