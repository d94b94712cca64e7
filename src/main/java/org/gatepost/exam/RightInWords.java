package org.gatepost.exam;

import java.util.List;
import org.gatepost.item.ItemRevision;

/**
 * What is right by a revision of an item, for trainers who mark again by another one. This room asks and shows it, and knows no
 * key; the trainers' desk answers.
 */
public interface RightInWords {

    /** In the reader's language, one line for each part of the answer; empty for whoever may not see keys. */
    List<String> of(ItemRevision revision);
}
