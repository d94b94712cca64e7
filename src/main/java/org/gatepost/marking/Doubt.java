package org.gatepost.marking;

/** Why a person has to mark a response. The names are stored. */
public enum Doubt {
    /** It is written freely and marked by a rubric. */
    ESSAY,
    /** It is neither among the answers known to be right nor among those known to be wrong. */
    UNLISTED
}
