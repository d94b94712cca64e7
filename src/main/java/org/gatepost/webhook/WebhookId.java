package org.gatepost.webhook;

/** An address that is told. */
public record WebhookId(long value) {}
