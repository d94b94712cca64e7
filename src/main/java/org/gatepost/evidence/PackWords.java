package org.gatepost.evidence;

import org.gatepost.report.SheetWords;

/**
 * The words of a pack, which speaks both languages at once.
 *
 * @param address where the world reaches the application, without a stroke at its end; it is printed on certificates
 */
public record PackWords(SheetWords chinese, SheetWords english, String address) {}
