package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.gatepost.exam.WhatNext;

/** Which attempt of the cycle this is, and what comes of failing it. */
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

    /** What somebody must know who is about to sit it; empty when nothing of it is out of the ordinary. */
    List<String> ifFailed(WhatNext.Turn turn) {
        List<String> words = new ArrayList<>();
        if (turn.isUsedUp()) {
            return words;
        }
        if (turn.isLast()) {
            words.add(reader.getTranslation("exam.turn.last"));
        } else if (turn.waitAfter().isPositive()) {
            words.add(reader.getTranslation("exam.turn.wait", new LimitWords(reader).span((int)
                            turn.waitAfter().toMinutes())));
        }
        return words;
    }
}
