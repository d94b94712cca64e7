package org.gatepost.source;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.authored.UnreadableFiles;

/** Every fact the product may teach, with where it stands. Immutable; read once at start. */
public final class Ledger {

    private final Map<SystemId, ServiceSystem> systems = new LinkedHashMap<>();
    private final Map<FactId, Fact> facts = new LinkedHashMap<>();
    private final Map<FactId, ServiceSystem> systemOfFact = new LinkedHashMap<>();

    private final String digest;

    Ledger(List<ServiceSystem> systems, String digest) {
        this.digest = digest;
        for (ServiceSystem system : systems) {
            this.systems.put(system.id(), system);
            for (Fact fact : system.facts()) {
                facts.put(fact.id(), fact);
                systemOfFact.put(fact.id(), system);
            }
        }
    }

    /**
     * Reads a folder of ledger files.
     *
     * @throws UnreadableFiles when any file has a mistake, naming all of them
     */
    public static Ledger read(AuthoredFiles files) {
        return LedgerReader.read(files);
    }

    /** Tells apart what was read: another one with every change of a file. */
    public String digest() {
        return digest;
    }

    public Collection<ServiceSystem> systems() {
        return List.copyOf(systems.values());
    }

    public Optional<ServiceSystem> system(SystemId id) {
        return Optional.ofNullable(systems.get(id));
    }

    public Optional<Fact> fact(FactId id) {
        return Optional.ofNullable(facts.get(id));
    }

    /** The system a fact belongs to. */
    public Optional<ServiceSystem> systemOf(FactId id) {
        return Optional.ofNullable(systemOfFact.get(id));
    }

    public Set<FactId> factIds() {
        // A view, for it is asked for with every fact that content names.
        return Collections.unmodifiableSet(facts.keySet());
    }
}
