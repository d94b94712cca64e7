package org.gatepost.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gatepost.report.RegisterFilter;
import org.gatepost.report.ReportAct;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands in the log of looks at others and of what was taken away. */
@Component
class ReportFacts {

    private final NewFacts facts;

    ReportFacts(NewFacts facts) {
        this.facts = facts;
    }

    Fact of(ReportAct act) {
        return switch (act) {
            case ReportAct.PersonViewed viewed -> facts.by(AuditKind.PERSON_VIEWED, viewed.person(), Map.of());
            case ReportAct.AnswersViewed viewed ->
                facts.of(
                        AuditKind.ANSWERS_VIEWED,
                        NewFacts.actor(),
                        viewed.person(),
                        viewed.attempt(),
                        viewed.exam(),
                        Map.of());
            case ReportAct.ContentRehearsed tried ->
                facts.of(
                        AuditKind.CONTENT_REHEARSED,
                        NewFacts.actor(),
                        null,
                        null,
                        null,
                        Map.of("digest", tried.digest()));
            case ReportAct.SheetMade made ->
                taken(
                        AuditKind.SHEET_DOWNLOADED,
                        made.filter(),
                        Map.of(
                                "rows", made.rows().all(),
                                "people", made.rows().people(),
                                "attempts", made.rows().attempts(),
                                "items", made.rows().items()));
            case ReportAct.MatrixMade made ->
                taken(AuditKind.MATRIX_DOWNLOADED, made.filter(), Map.of("rows", made.people()));
            case ReportAct.DutyListMade made ->
                facts.of(
                        AuditKind.DUTY_LIST_DOWNLOADED,
                        NewFacts.actor(),
                        null,
                        null,
                        null,
                        Map.of("shifts", made.shifts(), "people", made.people()));
        };
    }

    private Fact taken(AuditKind kind, RegisterFilter filter, Map<String, Long> held) {
        Map<String, Object> detail = new LinkedHashMap<>(held);
        detail.put("filter", written(filter));
        return facts.of(kind, NewFacts.actor(), null, null, filter.exam(), detail);
    }

    private static Map<String, Object> written(RegisterFilter filter) {
        Map<String, Object> written = new LinkedHashMap<>();
        // Not what was searched for, which is mostly somebody's name: nothing can be taken out of the log again.
        if (!filter.text().isEmpty()) {
            written.put("searched", true);
        }
        put(written, "department", filter.department() == null ? null : NewFacts.cut(filter.department()));
        put(
                written,
                "position",
                filter.position() == null ? null : filter.position().value());
        put(written, "group", filter.group() == null ? null : filter.group().name());
        put(written, "exam", filter.exam() == null ? null : filter.exam().value());
        put(written, "reason", filter.reason());
        return written;
    }

    private static void put(Map<String, Object> into, String name, @Nullable String value) {
        if (value != null) {
            into.put(name, value);
        }
    }
}
