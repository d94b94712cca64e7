package org.gatepost.item;

/** What an item asks of a learner. */
public enum Level {
    RECALL,
    UNDERSTAND,
    APPLY,
    JUDGE
}
