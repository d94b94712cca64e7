package org.gatepost.authoring.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.source.Fact;
import org.gatepost.source.FactId;
import org.gatepost.source.Ledger;
import org.gatepost.source.ServiceSystem;

/**
 * What the ledger says about the systems that a lesson, an item or a card rests on.
 *
 * @param said every fact and doubt, in either language
 * @param exact what stands verbatim in the document
 */
record Source(List<String> said, List<String> exact) {

    /** By the id of each item, lesson and card. */
    static Map<String, Source> of(Material material) {
        Map<String, Source> sources = new HashMap<>();
        material.manuscript()
                .items()
                .forEach(item -> sources.put(item.id().value(), of(item.header().facts(), material.ledger())));
        material.manuscript()
                .lessons()
                .forEach(lesson -> sources.put(lesson.id().value(), of(lesson.facts(), material.ledger())));
        material.manuscript()
                .cards()
                .forEach(card -> sources.put(card.id().value(), of(card.allFacts(), material.ledger())));
        return sources;
    }

    static Source none() {
        return new Source(List.of(), List.of());
    }

    private static Source of(List<FactId> cited, Ledger ledger) {
        Set<ServiceSystem> systems = cited.stream()
                .flatMap(fact -> ledger.systemOf(fact).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> said = new ArrayList<>();
        List<String> exact = new ArrayList<>();
        for (ServiceSystem system : systems) {
            Stream.concat(system.facts().stream().map(Fact::text), system.doubts().stream())
                    .flatMap(Source::both)
                    .forEach(said::add);
            system.facts().forEach(fact -> exact.addAll(fact.exact()));
        }
        return new Source(said, exact);
    }

    private static Stream<String> both(LocalizedText text) {
        return Stream.of(text.zh(), text.en());
    }
}
