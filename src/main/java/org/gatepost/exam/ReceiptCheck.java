package org.gatepost.exam;

/**
 * What became of an attempt since its receipt was given.
 *
 * @param unchanged whether everything that was received is stored as it was then
 * @param employeeNumber of whoever sat
 * @param name of whoever sat
 * @param hash as it was issued, in hexadecimal digits
 */
public record ReceiptCheck(boolean unchanged, String employeeNumber, String name, String hash) {}
