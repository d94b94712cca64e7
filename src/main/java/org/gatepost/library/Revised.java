package org.gatepost.library;

/** Something of the library together with the number of its revision, counted from 1. */
public record Revised<T>(T value, int revision) {}
