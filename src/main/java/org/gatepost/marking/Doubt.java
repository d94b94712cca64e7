package org.gatepost.marking;

/**
 * Why a person has to mark a response, as they want to be told. Where several hold of a text, the first in this order is
 * told. The names are stored.
 */
public enum Doubt {
    /** Nearly an accepted variant, but a number is another one, or is written so that nobody can be sure. */
    NUMBER_DIFFERS,
    /** Nearly an accepted variant, but negated otherwise: doubly, at another place, or with another word. */
    NEGATION_DIFFERS,
    /** An accepted variant stands in the answer, with more around it that may turn it into its opposite. */
    CONTAINS_THE_KEY,
    /** The answer is a piece of an accepted variant. */
    PART_OF_THE_KEY,
    /** Nearly an accepted variant: a slip of the pen, a small word, a number written in another way. */
    CLOSE,
    /** Unlike anything the author listed. */
    OTHER,
    /** It is written freely and marked by a rubric. */
    ESSAY
}
