package org.gatepost.exam;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.item.Presentation;
import org.gatepost.item.Response;
import org.gatepost.kernel.StoredJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How many items of open attempts are answered in part, judged as the page of whoever sits judges them. Two statements at most,
 * however many attempts are asked for; read are only answers of the types that have places to be filled.
 */
@Repository
class PartlyAnswered {

    private static final String WITH_PLACES = Presentation.TYPES_IN_PLACES.stream()
            .map("response like '%%\"type\":\"%s\"%%'"::formatted)
            .collect(Collectors.joining(" or "));

    private final JdbcClient database;
    private final Forms forms;

    PartlyAnswered(JdbcClient database, Forms forms) {
        this.database = database;
        this.forms = forms;
    }

    private record Given(AttemptId attempt, int slot, Response response) {}

    /** Only of those that have any. */
    Map<AttemptId, Integer> of(Collection<AttemptId> attempts) {
        List<Given> given = given(attempts);
        Set<AttemptId> theirs = new HashSet<>();
        given.forEach(answer -> theirs.add(answer.attempt()));
        Map<AttemptId, Form> known = theirs.isEmpty() ? Map.of() : forms.of(theirs);
        Map<AttemptId, Integer> partly = new HashMap<>();
        for (Given answer : given) {
            Form form = known.get(answer.attempt());
            if (form != null && isPartly(form.slots().get(answer.slot()), answer.response())) {
                partly.merge(answer.attempt(), 1, Integer::sum);
            }
        }
        return partly;
    }

    private boolean isPartly(Form.Slot slot, Response response) {
        return forms.presentation(slot).isPartly(response);
    }

    private List<Given> given(Collection<AttemptId> attempts) {
        if (attempts.isEmpty()) {
            return List.of();
        }
        return database.sql(
                        "select attempt_id, slot, response from attempt_answer where attempt_id in (:attempts) and ("
                                + WITH_PLACES + ")")
                .param("attempts", attempts.stream().map(AttemptId::value).toList())
                .query((row, number) -> new Given(
                        new AttemptId(row.getLong("attempt_id")),
                        row.getInt("slot"),
                        StoredJson.read(row.getString("response"), Response.class)))
                .list();
    }
}
