package org.gatepost.item;

import org.gatepost.kernel.LocalizedText;

/** What a learner may see of an item. There is no way from here to the key. */
public sealed interface Prompt permits SingleChoice.Prompt, MultipleChoice.Prompt, TrueFalse.Prompt, Ordering.Prompt {

    LocalizedText stem();
}
