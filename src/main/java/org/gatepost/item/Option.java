package org.gatepost.item;

import org.gatepost.kernel.LocalizedText;

/** Something to choose or to put in order. */
public record Option(OptionId id, LocalizedText text) {}
