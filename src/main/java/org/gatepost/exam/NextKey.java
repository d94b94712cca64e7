package org.gatepost.exam;

import java.util.Set;
import org.gatepost.item.ItemId;
import org.gatepost.kernel.LocalizedText;

/**
 * What marking again by an item of content to come would do, should somebody do that once it is loaded. Says nothing about the key.
 *
 * @param corrections what is otherwise than in the revisions by which attempts were marked
 * @param counts of all attempts looked at
 */
public record NextKey(ItemId item, LocalizedText stem, Set<Correction> corrections, RegradeCounts counts) {

    public NextKey {
        corrections = Set.copyOf(corrections);
    }
}
