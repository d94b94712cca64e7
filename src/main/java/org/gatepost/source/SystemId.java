package org.gatepost.source;

/** The id of a service system (a pledge, a policy, a case, a rule set), for example {@code little-swan-12345}. */
public record SystemId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
