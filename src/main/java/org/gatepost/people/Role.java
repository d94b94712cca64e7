package org.gatepost.people;

/** What an account may do. Every account is a trainee's too. */
public enum Role {
    /** Learns, practises, sits exams. */
    TRAINEE,
    /** Writes and marks. */
    TRAINER,
    /** People, results, downloads; cannot author. */
    HR,
    /** Sees the own team. */
    MANAGER,
    /** Accounts and settings; sees no answers. */
    ADMIN
}
