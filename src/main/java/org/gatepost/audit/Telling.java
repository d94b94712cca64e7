package org.gatepost.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.gatepost.clearance.ClearanceChanged;
import org.gatepost.clearance.WaiverAct;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.AttemptMarked;
import org.gatepost.exam.AttemptStarted;
import org.gatepost.exam.AttemptVoided;
import org.gatepost.exam.ExamAct;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.StoredJson;
import org.gatepost.library.ContentLoaded;
import org.gatepost.library.ExamId;
import org.gatepost.people.AccountEvent;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedIn;
import org.gatepost.report.RegisterFilter;
import org.gatepost.report.ReportAct;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says of each event what stands of it in the log. The names of details are stored; {@code AuditSentences} reads them. The
 * gate and marking have no actor, though a person's request may have brought them about: no person decides there.
 */
@Component
class Telling {

    /** A text of a person's is cut here; the row it comes from holds all of it. */
    private static final int LONGEST = 1_000;

    private final CompanyTime time;

    Telling(CompanyTime time) {
        this.time = time;
    }

    Fact of(AccountEvent event) {
        return switch (event) {
            case AccountEvent.SignInSucceeded in ->
                fact(AuditKind.SIGN_IN, in.person(), in.person(), null, null, Map.of());
            case AccountEvent.SignInFailed failed ->
                fact(AuditKind.SIGN_IN_FAILED, null, failed.person(), null, null, Map.of("why", failed.why()));
            case AccountEvent.LockedOut out ->
                fact(AuditKind.LOCKED_OUT, null, out.person(), null, null, Map.of("until", written(out.until())));
            case AccountEvent.Unlocked unlocked -> of(AuditKind.UNLOCKED, unlocked.person(), Map.of());
            case AccountEvent.Hired hired -> of(AuditKind.PERSON_HIRED, hired.person(), Map.of());
            case AccountEvent.Opened opened ->
                of(AuditKind.ACCOUNT_OPENED, opened.person(), Map.of("roles", new TreeSet<>(opened.roles())));
            case AccountEvent.Closed closed -> of(AuditKind.ACCOUNT_CLOSED, closed.person(), Map.of());
            case AccountEvent.Reopened reopened -> of(AuditKind.ACCOUNT_REOPENED, reopened.person(), Map.of());
            case AccountEvent.RolesChanged roles ->
                of(
                        AuditKind.ROLES_CHANGED,
                        roles.person(),
                        Map.of("before", new TreeSet<>(roles.before()), "after", new TreeSet<>(roles.after())));
            case AccountEvent.PasswordChanged changed -> of(AuditKind.PASSWORD_CHANGED, changed.person(), Map.of());
            case AccountEvent.PasswordReset reset -> of(AuditKind.PASSWORD_RESET, reset.person(), Map.of());
        };
    }

    Fact of(AttemptStarted started) {
        return fact(
                AuditKind.ATTEMPT_STARTED,
                actor(),
                started.person(),
                started.attempt(),
                started.exam(),
                Map.of(
                        "number",
                        started.begun().number(),
                        "deadline",
                        written(started.begun().deadline())));
    }

    Fact of(AttemptMarked marked) {
        var score = marked.score();
        return fact(
                AuditKind.ATTEMPT_MARKED,
                null,
                marked.person(),
                marked.attempt(),
                marked.exam(),
                Map.of(
                        "earned",
                        score.earned().value(),
                        "possible",
                        score.possible().value(),
                        "mustGetMissed",
                        score.criticalMissed(),
                        "passed",
                        score.passed()));
    }

    Fact of(AttemptVoided voided) {
        return fact(
                AuditKind.ATTEMPT_VOIDED,
                actor(),
                voided.person(),
                voided.attempt(),
                voided.exam(),
                Map.of("reason", cut(voided.reason())));
    }

    Fact of(ExamAct act) {
        return switch (act) {
            case ExamAct.AttemptEnded ended ->
                fact(
                        ended.timedOut() ? AuditKind.ATTEMPT_TIMED_OUT : AuditKind.ATTEMPT_HANDED_IN,
                        ended.timedOut() ? null : actor(),
                        ended.person(),
                        ended.attempt(),
                        ended.exam(),
                        Map.of());
            case ExamAct.TimeGiven given ->
                fact(
                        AuditKind.TIME_GIVEN,
                        actor(),
                        given.person(),
                        given.attempt(),
                        given.exam(),
                        Map.of("seconds", given.more().toSeconds(), "reason", cut(given.reason())));
            // Not the reason, which may be an illness: nothing can be taken out of the log again.
            case ExamAct.AccommodationGranted granted ->
                fact(
                        AuditKind.ACCOMMODATION_GRANTED,
                        actor(),
                        granted.person(),
                        null,
                        granted.exam(),
                        Map.of("percent", granted.timePercent(), "minutes", granted.extraMinutes()));
            case ExamAct.AccommodationEnded ended ->
                of(
                        AuditKind.ACCOMMODATION_ENDED,
                        ended.person(),
                        Map.of("accommodation", ended.accommodation().value()));
            case ExamAct.RegradeApplied applied ->
                fact(
                        AuditKind.REGRADE_APPLIED,
                        actor(),
                        null,
                        null,
                        null,
                        Map.of("item", applied.to().toString()));
            case ExamAct.RegradeDecided decided ->
                fact(
                        AuditKind.REGRADE_DECIDED,
                        actor(),
                        decided.person(),
                        decided.attempt(),
                        decided.exam(),
                        Map.of(
                                "item",
                                decided.to().toString(),
                                "decision",
                                decided.decision(),
                                "reason",
                                cut(decided.reason())));
        };
    }

    Fact of(ClearanceChanged changed) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("position", changed.position().value());
        detail.put(
                "before", changed.before() == null ? "NONE" : changed.before().name());
        detail.put("after", changed.after());
        detail.put("reason", changed.reason());
        detail.put("rule", changed.rule().digest());
        if (changed.clearedUntil() != null) {
            detail.put("until", written(changed.clearedUntil()));
        }
        return fact(AuditKind.CLEARANCE_CHANGED, null, changed.person(), changed.attempt(), null, detail);
    }

    /** Not why, which may be an illness. */
    Fact of(WaiverAct act) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("waiver", act.waiver().value());
        detail.put("position", act.position().value());
        return switch (act) {
            case WaiverAct.Asked asked -> {
                detail.put("starts", written(asked.starts()));
                detail.put("until", written(asked.until()));
                yield of(AuditKind.WAIVER_ASKED, asked.person(), detail);
            }
            case WaiverAct.Answered answered ->
                of(answered.agreed() ? AuditKind.WAIVER_AGREED : AuditKind.WAIVER_REFUSED, answered.person(), detail);
            case WaiverAct.Ended ended -> of(AuditKind.WAIVER_ENDED, ended.person(), detail);
        };
    }

    Fact of(ReportAct act) {
        return switch (act) {
            case ReportAct.PersonViewed viewed -> of(AuditKind.PERSON_VIEWED, viewed.person(), Map.of());
            case ReportAct.AnswersViewed viewed ->
                fact(AuditKind.ANSWERS_VIEWED, actor(), viewed.person(), viewed.attempt(), viewed.exam(), Map.of());
            case ReportAct.SheetMade made ->
                fact(
                        AuditKind.SHEET_DOWNLOADED,
                        actor(),
                        null,
                        null,
                        made.filter().exam(),
                        Map.of("rows", made.rows(), "filter", written(made.filter())));
        };
    }

    Fact of(ContentLoaded loaded) {
        return fact(
                AuditKind.CONTENT_LOADED,
                null,
                null,
                null,
                null,
                Map.of("digest", loaded.digest(), "revisions", loaded.revisions()));
    }

    Fact of(AuditKind kind, PersonId person, Map<String, ?> detail) {
        return fact(kind, actor(), person, null, null, detail);
    }

    private Fact fact(
            AuditKind kind,
            @Nullable PersonId actor,
            @Nullable PersonId person,
            @Nullable AttemptId attempt,
            @Nullable ExamId exam,
            Map<String, ?> detail) {
        return new Fact(time.now(), kind.name(), actor, person, attempt, exam, StoredJson.write(detail));
    }

    private static @Nullable PersonId actor() {
        return SignedIn.ifAny().map(SignedIn::person).orElse(null);
    }

    private static Map<String, Object> written(RegisterFilter filter) {
        Map<String, Object> written = new LinkedHashMap<>();
        put(written, "text", filter.text().isEmpty() ? null : cut(filter.text()));
        put(written, "department", filter.department() == null ? null : cut(filter.department()));
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

    private static String written(Instant instant) {
        return instant.toString();
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
