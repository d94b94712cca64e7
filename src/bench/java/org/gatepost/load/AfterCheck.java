package org.gatepost.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Whether the database holds what the server said it had saved: the last answer to each item under its number, each with
 * its step, what was answered as far as the driver can tell, and a result for whoever handed in.
 */
final class AfterCheck {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient database;
    private long answers;
    private long values;
    private long wrong;

    AfterCheck(DataSource source) {
        database = JdbcClient.create(source);
    }

    /** Prints what it found. @return whether all is there */
    boolean passes(List<Trainee> trainees) {
        Set<String> steps = new HashSet<>(database.sql(
                        "select attempt_id, slot, sequence from attempt_step where kind = 'ANSWERED'")
                .query((row, number) -> row.getLong(1) + "/" + row.getInt(2) + "/" + row.getLong(3))
                .list());
        Map<String, Row> rows = new HashMap<>();
        database.sql("select attempt_id, slot, sequence, response from attempt_answer where sequence > 0")
                .query(row -> {
                    rows.put(row.getLong(1) + "/" + row.getInt(2), new Row(row.getLong(3), row.getString(4)));
                });
        Map<Long, JsonNode> forms = new HashMap<>();
        database.sql("select id, form from attempt").query(row -> {
            forms.put(row.getLong(1), JSON.readTree(row.getString(2)));
        });
        Set<Long> results = new HashSet<>(database.sql("""
                        select r.attempt_id from attempt_result r join attempt a on a.id = r.attempt_id
                        where a.state = 'SUBMITTED'""").query(Long.class).list());
        for (Trainee trainee : trainees) {
            long attempt = trainee.attempt();
            trainee.saved().forEach((slot, saved) -> {
                answers++;
                Row row = rows.get(attempt + "/" + slot);
                if (row == null
                        || row.sequence() < saved.sequence()
                        || !steps.contains(attempt + "/" + slot + "/" + saved.sequence())) {
                    wrong("no answer", attempt, slot);
                } else if (row.sequence() == saved.sequence()) {
                    compare(saved, row, forms.get(attempt).path("slots").path(slot).path("order"), attempt, slot);
                }
            });
            if (trainee.hasHandedIn() && !results.contains(attempt)) {
                wrong("no result", attempt, -1);
            }
        }
        System.out.printf(
                "afterwards: %,d answers that were called saved, %d not in the database; %,d values compared; %,d results%n",
                answers, wrong, values, results.size());
        return wrong == 0;
    }

    private record Row(long sequence, String response) {}

    private void compare(Trainee.Saved saved, Row row, JsonNode order, long attempt, int slot) {
        JsonNode stored = JSON.readTree(row.response());
        JsonNode expected = expected(saved, order);
        if (expected == null) {
            return;
        }
        values++;
        boolean there = stored.properties().stream()
                .filter(entry -> !entry.getKey().equals("type"))
                .anyMatch(entry -> same(entry.getValue(), expected, isOrdered(saved)));
        if (!there) {
            wrong("instead of " + expected + " it holds " + row.response(), attempt, slot);
        }
    }

    /** What must be stored; null for types whose places the driver cannot turn into the options they stand for. */
    private static JsonNode expected(Trainee.Saved saved, JsonNode order) {
        JsonNode value = saved.value();
        return switch (saved.screen().path("type").asString()) {
            case "single-choice" -> order.get(value.asInt());
            case "true-false", "short-text", "exact-sentence", "case-essay", "numeric" -> value;
            case "multiple-choice", "ordering", "ranking" -> {
                var options = JSON.createArrayNode();
                value.forEach(place -> options.add(order.get(place.asInt())));
                yield options;
            }
            default -> null;
        };
    }

    /** Whether the answer is an order, so that the same options in another one are another answer. */
    private static boolean isOrdered(Trainee.Saved saved) {
        String type = saved.screen().path("type").asString();
        return type.equals("ordering") || type.equals("ranking");
    }

    private static boolean same(JsonNode stored, JsonNode expected, boolean ordered) {
        if (!ordered && stored.isArray() && expected.isArray()) {
            Set<JsonNode> one = new HashSet<>();
            Set<JsonNode> other = new HashSet<>();
            stored.forEach(one::add);
            expected.forEach(other::add);
            return one.equals(other);
        }
        return stored.equals(expected);
    }

    private void wrong(String what, long attempt, int slot) {
        if (wrong++ < 10) {
            System.out.printf("LOST: attempt %d, slot %d: %s%n", attempt, slot, what);
        }
    }
}
