package org.gatepost.authoring.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gatepost.source.Fact;
import org.gatepost.source.FactId;
import org.gatepost.source.ServiceSystem;

/**
 * Which facts of the ledger are taught and which are asked for.
 *
 * @param taught by some lesson
 * @param asked by some item
 */
record Coverage(List<ServiceSystem> systems, Set<FactId> taught, Set<FactId> asked) {

    static Coverage of(Material material) {
        Set<FactId> taught = new HashSet<>();
        material.manuscript().lessons().forEach(lesson -> taught.addAll(lesson.facts()));
        Set<FactId> asked = new HashSet<>();
        material.manuscript().items().forEach(item -> asked.addAll(item.header().facts()));
        return new Coverage(List.copyOf(material.ledger().systems()), taught, asked);
    }

    int facts() {
        return systems.stream().mapToInt(system -> system.facts().size()).sum();
    }

    /** The systems that have facts which are not among those given, as authors write them. */
    List<Gap> missing(Set<FactId> among) {
        return systems.stream()
                .map(system -> new Gap(system.id().value(), system.facts().size(), names(system, among)))
                .filter(Predicate.not(gap -> gap.facts().isEmpty()))
                .toList();
    }

    /**
     * What is missing of one system.
     *
     * @param of how many facts the system has
     * @param facts such as {@code f4}
     */
    record Gap(String system, int of, List<String> facts) {

        boolean isWhole() {
            return facts.size() == of;
        }
    }

    private static List<String> names(ServiceSystem system, Set<FactId> among) {
        return system.facts().stream()
                .map(Fact::id)
                .filter(Predicate.not(among::contains))
                .map(fact -> fact.value().substring(fact.value().lastIndexOf('.') + 1))
                .toList();
    }
}
