package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import org.gatepost.exam.WhatNext;

/** Which attempt of the cycle this is. */
final class TurnWords {

    private final Component reader;

    TurnWords(Component reader) {
        this.reader = reader;
    }

    /** Which it is of how many. */
    String of(WhatNext.Turn turn) {
        if (turn.isUsedUp()) {
            return reader.getTranslation("exam.turn.usedUp", turn.allowed());
        }
        return turn.number() > turn.allowed()
                ? reader.getTranslation("exam.turn.oneMore", turn.number(), turn.allowed())
                : reader.getTranslation("exam.turn.of", turn.number(), turn.allowed());
    }
}
