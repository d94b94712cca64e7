package org.gatepost.people.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gatepost.people.PositionCatalogue;
import org.gatepost.people.PositionId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What positions are called, as far as somebody knows. */
@Component
class PositionTitles {

    private final ObjectProvider<PositionCatalogue> catalogue;

    PositionTitles(ObjectProvider<PositionCatalogue> catalogue) {
        this.catalogue = catalogue;
    }

    List<PositionId> all() {
        return choices().stream().map(PositionCatalogue.Choice::id).toList();
    }

    /** The title, or the id of a position that is no longer offered. */
    String of(PositionId position, Locale locale) {
        return choices().stream()
                .filter(choice -> choice.id().equals(position))
                .findFirst()
                .map(choice -> choice.title().in(locale))
                .orElse(position.value());
    }

    /** What a position demands before somebody may work in it. */
    Optional<PositionCatalogue.Demand> demandOf(PositionId position) {
        PositionCatalogue known = catalogue.getIfAvailable();
        return known == null ? Optional.empty() : known.demandOf(position);
    }

    private List<PositionCatalogue.Choice> choices() {
        PositionCatalogue known = catalogue.getIfAvailable();
        return known == null ? List.of() : known.positions();
    }
}
