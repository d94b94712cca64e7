package org.gatepost.report.ui;

/**
 * What a cell of the matrix shows. Public, and a record, for Vaadin reads its parts to send them to the browser.
 *
 * @param position what it is called
 * @param badge style classes of the badge
 * @param icon style classes of its icon
 * @param status in a word
 * @param waived in a word that a waiver stands for the pass; empty where none does
 * @param until until when, or why not
 */
public record MatrixCell(String position, String badge, String icon, String status, String waived, String until) {}
