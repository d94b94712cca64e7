package org.gatepost.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is to be measured.
 *
 * @param run busy, paced, seated, rush or kill
 * @param database h2 or postgresql
 * @param trainees how many at once
 * @param people how many there are; a busy run ends when all have sat
 * @param warm seconds before anything is counted
 * @param seconds that are counted
 * @param every seconds between two answers of a trainee in paced runs
 * @param rounds how often the server is killed in a kill run
 * @param record a file for a flight recording of the counted seconds, none when empty
 * @param java options of the server's JVM
 */
record Settings(
        String run,
        String database,
        int trainees,
        int people,
        int warm,
        int seconds,
        int every,
        int rounds,
        String record,
        List<String> java) {

    private static final int COMPACT_HEADERS_SINCE = 25;

    static Settings of(String... arguments) {
        Map<String, String> given = new TreeMap<>(Map.of(
                "run", "busy", "database", "h2", "trainees", "64", "rounds", "20", "seconds", "20", "every", "10"));
        if (List.of(arguments).contains("run=rush")) {
            given.put("seconds", "60"); // in which they all come
        }
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException(argument + " is not name=value");
            }
            given.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        // A busy run counts what a sitting costs, and not what compiling the server does.
        given.putIfAbsent("warm", given.get("run").equals("busy") ? "40" : "10");
        int trainees = Integer.parseInt(given.get("trainees"));
        int rounds = Integer.parseInt(given.get("rounds"));
        int more =
                switch (given.get("run")) {
                    case "busy" -> 800;
                    case "rush" -> 1000;
                    case "kill" -> trainees * (rounds - 1);
                    default -> 0;
                };
        List<String> java = new ArrayList<>(List.of(given.getOrDefault("java", "-Xmx1g").split(",")));
        if (Runtime.version().feature() >= COMPACT_HEADERS_SINCE && !given.containsKey("java")) {
            java.add("-XX:+UseCompactObjectHeaders");
        }
        return new Settings(
                given.get("run"),
                given.get("database"),
                trainees,
                Integer.parseInt(given.getOrDefault("people", String.valueOf(trainees + more))),
                Integer.parseInt(given.get("warm")),
                Integer.parseInt(given.get("seconds")),
                Integer.parseInt(given.get("every")),
                rounds,
                given.getOrDefault("record", ""),
                java);
    }
}
