package org.gatepost.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every table that a room adds rows to is named here: with the kinds of the log that tell of it, or with why the log says
 * nothing. A new one is a mistake until somebody has thought of it.
 */
class LoggedTablesTests {

    private static final Pattern ADDS = Pattern.compile("(?i)\\b(?:insert|merge)\\s+into\\s+([a-z_]+)");

    private static final Map<String, String> LOGGED = Map.ofEntries(
            Map.entry("person", "PERSON_HIRED"),
            Map.entry("person_correction", "PERSON_CORRECTED"),
            Map.entry("person_leaving", "PERSON_LEFT"),
            Map.entry("person_return", "PERSON_CAME_BACK"),
            Map.entry("account", "ACCOUNT_OPENED, ACCOUNT_CLOSED, ROLES_CHANGED, PASSWORD_CHANGED"),
            Map.entry("holding", "POSITION_GIVEN, POSITION_ENDED"),
            Map.entry("attempt", "ATTEMPT_STARTED, ATTEMPT_HANDED_IN, ATTEMPT_TIMED_OUT"),
            Map.entry("attempt_result", "ATTEMPT_MARKED"),
            Map.entry("attempt_void", "ATTEMPT_VOIDED"),
            Map.entry("attempt_hand_mark", "ANSWER_MARKED"),
            Map.entry("attempt_hand_mark_back", "MARK_TAKEN_BACK"),
            Map.entry("attempt_one_more", "ONE_MORE_ALLOWED"),
            Map.entry("attempt_extension", "TIME_GIVEN"),
            Map.entry("exam_accommodation", "ACCOMMODATION_GRANTED"),
            Map.entry("exam_accommodation_end", "ACCOMMODATION_ENDED"),
            Map.entry("exam_announcement", "ANNOUNCED"),
            Map.entry("regrade", "REGRADE_APPLIED"),
            Map.entry("regrade_decision", "REGRADE_DECIDED"),
            Map.entry("waiver", "WAIVER_ASKED"),
            Map.entry("waiver_answer", "WAIVER_AGREED, WAIVER_REFUSED"),
            Map.entry("waiver_end", "WAIVER_ENDED"),
            Map.entry("change_choice", "CHANGES_CHOSEN"),
            Map.entry("change_asked", "CHANGE_TOLD"),
            Map.entry("change_read", "CHANGE_READ"),
            Map.entry("clearance", "CLEARANCE_CHANGED, CLEARANCE_UNDECIDED"),
            Map.entry("api_token", "API_TOKEN_MADE, API_TOKEN_REVOKED"),
            Map.entry("certificate_revocation", "CERTIFICATE_REVOKED"),
            Map.entry(
                    "webhook",
                    "WEBHOOK_ADDED, WEBHOOK_PAUSED, WEBHOOK_RESUMED, WEBHOOK_SECRET_ROTATED, WEBHOOK_REMOVED,"
                            + " WEBHOOK_SWITCHED_OFF"),
            Map.entry("clearance_difference", "REGISTER_DIFFERS, DECIDED_ANEW"),
            Map.entry("content_revision", "CONTENT_LOADED"));

    private static final Map<String, String> NOT_LOGGED = Map.ofEntries(
            Map.entry("content_change", "follows from the content that was loaded, which is logged"),
            Map.entry("content_known", "that the content, whose load is logged, is the same as before"),
            Map.entry("content_change_item", "part of the change"),
            Map.entry("change_chosen", "part of the choice, which is logged"),
            Map.entry("attempt_answer", "an answer on its way; the hand-in and its receipt stand for all of them"),
            Map.entry("attempt_step", "what an attempt's page did; it is kept with the attempt"),
            Map.entry("attempt_mark", "part of the result, which is logged"),
            Map.entry("attempt_receipt", "given with the hand-in, which is logged"),
            Map.entry("attempt_to_mark", "follows from the hand-in, which is logged"),
            Map.entry("attempt_presence", "who is at an exam's page now; nothing hangs on it"),
            Map.entry("attempt_read", "what somebody at an exam's page acknowledged; it decides nothing"),
            Map.entry("attempt_unclosed", "what the product could not close yet; nobody did anything"),
            Map.entry("regrade_case", "follows from the regrade; what a person decides in it is logged"),
            Map.entry("exam_pulse", "when a server was last reachable"),
            Map.entry("certificate", "follows from the change of a clearance, which is logged"),
            Map.entry("certificate_key", "a public key that the server made for itself"),
            Map.entry("clearance_check", "a look at what is logged; what it finds is logged"),
            Map.entry("clearance_rule", "follows from the content, whose loading is logged"),
            Map.entry("notice", "tells somebody of what is logged"),
            Map.entry("notice_mail", "a notice on its way by mail"),
            Map.entry("notice_news", "what notices are made from, and is logged itself"),
            Map.entry("webhook_message", "tells another system of what is logged"),
            Map.entry("plan_answer", "a try along a plan; it is kept as added"),
            Map.entry("plan_done", "what was put right; it is kept as added, and clearances that change are logged"),
            Map.entry("reading_place", "where somebody reads"),
            Map.entry(
                    "study_step",
                    "what somebody has studied; it is kept as added, and clearances that change are logged"),
            Map.entry("report_day", "that a day was counted; nobody did anything"),
            Map.entry("report_standing", "counted from what is logged"),
            Map.entry("setup_link", "the first account, which is logged when it is opened"));

    @Test
    void nameEveryTableThatARoomAddsRowsTo() {
        var named = new TreeMap<>(LOGGED);
        named.putAll(NOT_LOGGED);
        assertThat(written()).containsExactlyInAnyOrderElementsOf(named.keySet());
        assertThat(named).hasSize(LOGGED.size() + NOT_LOGGED.size());
    }

    @Test
    void areToldOfByKindsThatThereAre() {
        assertThat(LOGGED.values())
                .flatExtracting(kinds -> Stream.of(kinds.split(", ")).toList())
                .allSatisfy(kind -> assertThat(AuditKind.named(kind)).as(kind).isPresent());
    }

    private static TreeSet<String> written() {
        var tables = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().replace('\\', '/').contains("org/gatepost/audit/"))
                    .forEach(file -> ADDS.matcher(read(file))
                            .results()
                            .forEach(found -> tables.add(found.group(1).toLowerCase(Locale.ROOT))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return tables;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
