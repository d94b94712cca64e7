package org.gatepost.marking;

import java.util.List;
import java.util.stream.Stream;
import org.gatepost.source.Fact;
import org.gatepost.source.ShippedLedger;

/** What is really taught, as material for keys and answers. */
final class LedgerTexts {

    private static final List<Fact> FACTS = ShippedLedger.read().systems().stream()
            .flatMap(system -> system.facts().stream())
            .toList();

    static final List<String> CHINESE = FACTS.stream()
            .flatMap(fact ->
                    Stream.concat(fact.exact().stream(), Stream.of(fact.text().zh())))
            .distinct()
            .toList();

    static final List<String> ENGLISH =
            FACTS.stream().map(fact -> fact.text().en()).distinct().toList();

    static final List<String> ALL =
            Stream.concat(CHINESE.stream(), ENGLISH.stream()).toList();

    private LedgerTexts() {}
}
