package org.gatepost.exam.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import org.gatepost.exam.AttemptId;

/** The attempt named in an address. */
final class AttemptAddress {

    private AttemptAddress() {}

    static AttemptId of(RouteParameters parameters) {
        return parameters
                .get("attempt")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .map(AttemptId::new)
                .orElseThrow(NotFoundException::new);
    }
}
