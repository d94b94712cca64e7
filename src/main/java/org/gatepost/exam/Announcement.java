package org.gatepost.exam;

import java.time.Instant;

/** What an invigilator tells everybody who sits an exam. */
public record Announcement(long id, String words, Instant at) {}
