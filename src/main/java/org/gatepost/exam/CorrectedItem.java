package org.gatepost.exam;

import org.gatepost.item.ItemRevision;
import org.gatepost.kernel.LocalizedText;

/**
 * An item that today marks otherwise than when some attempts were marked.
 *
 * @param today its revision today
 * @param changed how many marks would change
 * @param unmarkable how many cannot be marked by today's revision
 */
public record CorrectedItem(ItemRevision today, LocalizedText stem, int changed, int unmarkable) {}
