package org.gatepost.wire;

/** What was said over the wire for one step: requests, and bytes with their headers. */
public record Traffic(long requests, long sent, long received) {

    public static final Traffic NONE = new Traffic(0, 0, 0);

    public Traffic plus(Wire.Reply reply) {
        return new Traffic(requests + 1, sent + reply.sent(), received + reply.received());
    }
}
