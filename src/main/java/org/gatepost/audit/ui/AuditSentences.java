package org.gatepost.audit.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gatepost.audit.AuditKind;
import org.gatepost.audit.AuditLine;
import org.gatepost.audit.Fact;
import org.gatepost.exam.TimeGivenFor;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.StoredJson;
import org.gatepost.library.Library;
import org.gatepost.people.Person;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.widget.HowLong;
import org.jspecify.annotations.Nullable;

/**
 * What a row says, in a sentence. Each sentence is given the same first three arguments: who did it, whom it is about and
 * the exam; then the details of its kind.
 */
final class AuditSentences {

    /** Of rows from before it was counted. */
    private static final int NOT_COUNTED = -1;

    private final Component reader;
    private final Library library;
    private final CompanyTime time;
    private final Locale language;

    AuditSentences(Component reader, Locale language, Library library, CompanyTime time) {
        this.reader = reader;
        this.language = language;
        this.library = library;
        this.time = time;
    }

    String of(AuditLine line) {
        Fact fact = line.entry().fact();
        try {
            Map<?, ?> detail = StoredJson.read(fact.detail(), Map.class);
            return AuditKind.named(fact.kind())
                    .map(kind -> say("audit.said." + kind, line, details(kind, fact, detail)))
                    .orElseGet(() -> say("audit.said.OTHER", line, List.of(fact.kind())));
        } catch (RuntimeException unreadable) {
            // Whoever wrote into a row behind the product's back must not keep the others from being read.
            return say("audit.said.UNREADABLE", line, List.of(fact.kind()));
        }
    }

    private String say(String key, AuditLine line, List<Object> details) {
        Fact fact = line.entry().fact();
        Object[] arguments = new Object[3 + details.size()];
        arguments[0] = name(line.actor(), fact.actor(), "audit.who.product");
        arguments[1] = name(line.person(), fact.person(), "audit.who.nobody");
        arguments[2] = exam(fact);
        for (int i = 0; i < details.size(); i++) {
            arguments[3 + i] = details.get(i);
        }
        return reader.getTranslation(key, arguments);
    }

    /** The details that the sentence of a kind takes. */
    List<Object> details(AuditKind kind, Fact fact, Map<?, ?> detail) {
        return switch (kind) {
            case SIGN_IN,
                    UNLOCKED,
                    PERSON_HIRED,
                    ACCOUNT_CLOSED,
                    ACCOUNT_REOPENED,
                    PASSWORD_CHANGED,
                    PASSWORD_RESET,
                    ATTEMPT_HANDED_IN,
                    ATTEMPT_TIMED_OUT,
                    ACCOMMODATION_ENDED,
                    PERSON_VIEWED,
                    ANSWERS_VIEWED,
                    ONE_MORE_ALLOWED,
                    DECIDED_ANEW -> List.of();
            case PERSON_CORRECTED ->
                List.of(
                        text(detail, "field"),
                        text(detail, "before"),
                        text(detail, "after"),
                        text(detail, "correction"));
            case PERSON_LEFT, PERSON_CAME_BACK -> List.of(text(detail, "day"));
            case SIGN_IN_FAILED -> List.of(text(detail, "why"));
            case LOCKED_OUT -> List.of(moment(detail, "until"));
            case ACCOUNT_OPENED -> List.of(roles(detail, "roles"));
            case ROLES_CHANGED -> List.of(roles(detail, "before"), roles(detail, "after"));
            case API_TOKEN_MADE -> List.of(text(detail, "token"), list(detail, "scopes"), moment(detail, "expires"));
            case API_TOKEN_REVOKED -> List.of(text(detail, "token"));
            case WEBHOOK_ADDED,
                    WEBHOOK_PAUSED,
                    WEBHOOK_RESUMED,
                    WEBHOOK_SECRET_ROTATED,
                    WEBHOOK_REMOVED,
                    WEBHOOK_SWITCHED_OFF -> List.of(text(detail, "host"), text(detail, "webhook"));
            case LOG_EXPORTED -> List.of(number(detail, "rows"), someOrAll(detail));
            case CERTIFICATE_REVOKED ->
                List.of(position(detail), text(detail, "certificate"), text(detail, "cause"), moment(detail, "since"));
            case POSITION_GIVEN, POSITION_ENDED -> List.of(position(detail));
            case ATTEMPT_STARTED -> List.of(text(detail, "number"));
            case ATTEMPT_MARKED ->
                List.of(number(detail, "earned"), number(detail, "possible"), text(detail, "passed"));
            case ATTEMPT_VOIDED -> List.of(text(detail, "reason"));
            case TIME_GIVEN -> List.of(more(detail), reason(detail), told(detail), words(detail));
            case ANNOUNCED -> List.of(detail.containsKey("sitters") ? number(detail, "sitters") : NOT_COUNTED);
            case ACCOMMODATION_GRANTED -> List.of(text(detail, "percent"), number(detail, "minutes"));
            case ANSWER_MARKED ->
                List.of(number(detail, "slot").intValue() + 1, number(detail, "points"), text(detail, "round"));
            case MARK_TAKEN_BACK -> List.of(number(detail, "slot").intValue() + 1, number(detail, "points"));
            case RECEIPT_COMPARED -> List.of(text(detail, "unchanged"));
            case CLEARANCE_UNDECIDED -> List.of(position(detail), status(detail, "before"));
            case REGRADE_APPLIED -> List.of(text(detail, "item"));
            case REGRADE_DECIDED -> List.of(text(detail, "item"), text(detail, "decision"), text(detail, "reason"));
            case CLEARANCE_CHANGED ->
                List.of(
                        position(detail),
                        status(detail, "before"),
                        status(detail, "after"),
                        named("report.reason.", text(detail, "reason")),
                        shortened(text(detail, "rule")),
                        text(detail, "before").equals(text(detail, "after")));
            case WAIVER_ASKED -> List.of(position(detail), text(detail, "waiver"), moment(detail, "until"));
            case WAIVER_AGREED, WAIVER_REFUSED, WAIVER_ENDED -> List.of(position(detail), text(detail, "waiver"));
            case CHANGES_CHOSEN ->
                List.of(
                        text(detail, "choice"),
                        number(detail, "changes"),
                        number(detail, "people"),
                        text(detail, "kind"));
            case CHANGE_TOLD -> List.of(text(detail, "choice"), detail.containsKey("until") ? "exam" : "none");
            case CHANGE_READ -> List.of(text(detail, "choice"));
            case REGISTER_DIFFERS -> List.of(number(detail, "people"));
            case SHEET_DOWNLOADED ->
                List.of(
                        number(detail, "rows"),
                        someOrAll(detail),
                        detail.containsKey("people") ? number(detail, "people") : NOT_COUNTED,
                        number(detail, "attempts"),
                        number(detail, "items"));
            case MATRIX_DOWNLOADED -> List.of(number(detail, "rows"), someOrAll(detail));
            case DUTY_LIST_DOWNLOADED -> List.of(number(detail, "shifts"), number(detail, "people"));
            case CONTENT_REHEARSED -> List.of(shortened(text(detail, "digest")));
            case EVIDENCE_ISSUED -> List.of(position(detail), shortened(text(detail, "sums")));
            case EVIDENCE_CHECKED -> List.of(shortened(text(detail, "sums")), text(detail, "sound"));
            case CONTENT_LOADED -> List.of(shortened(text(detail, "digest")), number(detail, "revisions"));
        };
    }

    private String name(@Nullable Person person, @Nullable PersonId id, String nobody) {
        if (person != null) {
            return person.name();
        }
        return id == null ? reader.getTranslation(nobody) : reader.getTranslation("audit.who.unknown", id.value());
    }

    private String exam(Fact fact) {
        return fact.exam() == null
                ? reader.getTranslation("audit.allExams")
                : library.blueprint(fact.exam())
                        .map(blueprint -> blueprint.value().title().in(language))
                        .orElse(fact.exam().value());
    }

    private String position(Map<?, ?> detail) {
        String id = text(detail, "position");
        return library.position(new PositionId(id))
                .map(position -> position.value().title().in(language))
                .orElse(id);
    }

    private String roles(Map<?, ?> detail, String name) {
        return detail.get(name) instanceof Collection<?> roles
                ? roles.stream()
                        .map(role -> named("people.role.", String.valueOf(role)))
                        .collect(Collectors.joining(reader.getTranslation("audit.list.separator")))
                : "";
    }

    private String list(Map<?, ?> detail, String name) {
        return detail.get(name) instanceof Collection<?> all
                ? all.stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(reader.getTranslation("audit.list.separator")))
                : "";
    }

    private String status(Map<?, ?> detail, String name) {
        String status = text(detail, name);
        return status.equals("NONE") ? reader.getTranslation("audit.status.none") : named("widget.tone.", status);
    }

    private String moment(Map<?, ?> detail, String name) {
        try {
            return time.dateAndMinute(Instant.parse(text(detail, name)), language);
        } catch (DateTimeException unreadable) {
            return text(detail, name);
        }
    }

    private String more(Map<?, ?> detail) {
        return HowLong.of(reader, Duration.ofSeconds(number(detail, "seconds").longValue()));
    }

    private String reason(Map<?, ?> detail) {
        String reason = text(detail, "reason");
        return reason.isEmpty() ? reader.getTranslation("audit.outage") : reason;
    }

    /** Whether the person was told words. Unsaid in rows from before it was written down, and of an outage, which is the reason itself. */
    private static String told(Map<?, ?> detail) {
        String told = text(detail, "told");
        return chosen(told).map(word -> "WORDS").orElse(told.equals(TimeGivenFor.OUTAGE.name()) ? "UNSAID" : told);
    }

    private String words(Map<?, ?> detail) {
        return chosen(text(detail, "told"))
                .map(word -> named("exam.timeFor.", word.name()))
                .orElse("");
    }

    /** What somebody chose to be said: there are words for it. */
    private static Optional<TimeGivenFor> chosen(String told) {
        return TimeGivenFor.named(told).filter(word -> word != TimeGivenFor.OUTAGE);
    }

    private String named(String prefix, String name) {
        return reader.getTranslation(prefix + name);
    }

    private static String someOrAll(Map<?, ?> detail) {
        return detail.get("filter") instanceof Map<?, ?> filter && !filter.isEmpty() ? "some" : "all";
    }

    private static String shortened(String digest) {
        return digest.substring(0, Math.min(8, digest.length()));
    }

    private static Number number(Map<?, ?> detail, String name) {
        return detail.get(name) instanceof Number number ? number : BigDecimal.ZERO;
    }

    private static String text(Map<?, ?> detail, String name) {
        Object value = detail.get(name);
        return value == null ? "" : value.toString();
    }
}
