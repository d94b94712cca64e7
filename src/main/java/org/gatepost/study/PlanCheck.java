package org.gatepost.study;

import org.gatepost.item.Presentation;

/**
 * The question that settles a stop of a plan.
 *
 * @param turn how often it was answered wrongly before, here or at another stop; each time it is asked otherwise, as far as that is possible
 */
public record PlanCheck(int turn, Presentation presentation) {}
