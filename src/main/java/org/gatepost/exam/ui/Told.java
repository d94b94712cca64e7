package org.gatepost.exam.ui;

import java.io.Serializable;
import java.time.Instant;

/**
 * What somebody at an exam has been told and has read, which is told again where it was not.
 *
 * @param announcement the number of the last announcement to the room, 0 for none
 * @param until until when they know that they may sit
 */
record Told(long announcement, Instant until) implements Serializable {}
