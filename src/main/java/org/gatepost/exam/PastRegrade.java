package org.gatepost.exam;

import java.time.Instant;
import org.gatepost.item.ItemRevision;
import org.gatepost.kernel.LocalizedText;

/**
 * A regrade that was applied.
 *
 * @param to the corrected revision that was marked by
 * @param by the name of who applied it
 * @param marked how many results it has added, those of withdrawn passes among them
 * @param waiting how many passes still wait for HR to decide
 */
public record PastRegrade(ItemRevision to, LocalizedText stem, String by, Instant at, int marked, int waiting) {}
