package org.gatepost.item;

import org.gatepost.kernel.LocalizedText;
import org.gatepost.source.FactId;

/**
 * What somebody who gives this wrong answer believes. It never names the right answer, for it is shown to people who
 * will sit again.
 *
 * @param refutedBy the fact that shows it to be wrong
 */
public record Misconception(LocalizedText text, FactId refutedBy) {}
