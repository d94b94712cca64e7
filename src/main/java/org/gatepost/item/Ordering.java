package org.gatepost.item;

import java.util.HashSet;
import java.util.List;
import org.gatepost.kernel.LocalizedText;

/** Entries to be put in their right order. */
public record Ordering(Header header, Prompt prompt, Key key, Rationale rationale) implements Item {

    static final String TYPE = "ordering";

    public Ordering {
        Options.mustOffer(prompt.entries(), key.order());
        if (key.order().size() != prompt.entries().size()) {
            throw new IllegalArgumentException("the key must order every entry");
        }
    }

    /** @param entries in the order of their ids, which says nothing about the right one */
    public record Prompt(LocalizedText stem, List<Option> entries) implements org.gatepost.item.Prompt {
        public Prompt {
            entries = List.copyOf(entries);
        }
    }

    public record Key(List<OptionId> order) implements org.gatepost.item.Key {
        public Key {
            order = List.copyOf(order);
        }
    }

    public record Response(List<OptionId> order) implements org.gatepost.item.Response {
        public Response {
            order = List.copyOf(order);
            if (new HashSet<>(order).size() != order.size()) {
                throw new IllegalArgumentException("an entry stands twice in " + order);
            }
        }
    }
}
