package org.gatepost.library;

/**
 * Published at the start of every node, once it serves.
 *
 * @param digest of all revisions that are taught and asked from now on: two nodes with the same one have the same content
 * @param revisions how many these are
 */
public record ContentLoaded(String digest, int revisions) {}
