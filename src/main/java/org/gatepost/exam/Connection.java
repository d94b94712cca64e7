package org.gatepost.exam;

/**
 * How the page of an attempt reached the server, as it said itself. It decides nothing and gives no time.
 *
 * @param timesLost how often it did not for a while and then did again
 * @param secondsLost all of these together
 */
public record Connection(int timesLost, long secondsLost) {

    /** The nearest whole minutes; none below one, where {@link #secondsLost} are to be told. */
    public long minutesLost() {
        return secondsLost < 60 ? 0 : (secondsLost + 30) / 60;
    }
}
