package org.gatepost.notice;

/** A notice as it is sent: plain text, in the receiver's language. */
public record Mail(String subject, String text) {}
