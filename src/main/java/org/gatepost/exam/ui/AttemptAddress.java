package org.gatepost.exam.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import org.gatepost.exam.AttemptId;

/** The attempt named in an address. */
final class AttemptAddress {

    private AttemptAddress() {}

    /** The slot named in an address, where they are counted from 1. */
    static int slotOf(RouteParameters parameters) {
        return parameters
                .get("slot")
                .filter(text -> text.matches("[1-9]\\d{0,3}"))
                .map(text -> Integer.parseInt(text) - 1)
                .orElseThrow(NotFoundException::new);
    }

    static AttemptId of(RouteParameters parameters) {
        return parameters
                .get("attempt")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .map(AttemptId::new)
                .orElseThrow(NotFoundException::new);
    }
}
