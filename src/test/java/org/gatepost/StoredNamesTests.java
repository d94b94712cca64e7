package org.gatepost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gatepost.item.CaseEssay;
import org.gatepost.item.Checklist;
import org.gatepost.item.Classification;
import org.gatepost.item.Cloze;
import org.gatepost.item.ExactSentence;
import org.gatepost.item.HotText;
import org.gatepost.item.Item;
import org.gatepost.item.Matching;
import org.gatepost.item.MultipleChoice;
import org.gatepost.item.Numeric;
import org.gatepost.item.OptionId;
import org.gatepost.item.Ordering;
import org.gatepost.item.Ranking;
import org.gatepost.item.Response;
import org.gatepost.item.ShortText;
import org.gatepost.item.SingleChoice;
import org.gatepost.item.TrueFalse;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.StoredJson;
import org.gatepost.library.ShownWhen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The names that stand in the database. Whoever changes one here makes rows unreadable that people's clearances rest on:
 * add a name, never rename or take away one.
 */
class StoredNamesTests {

    private static final String ITEM = """
            {"type":"single-choice",
             "colour":"a property of a later version",
             "header":{"id":"little-swan-12345.i01","level":"APPLY","critical":true,"points":1,"mood":"unknown too",
                       "lesson":"customers-door.four-donts","facts":["little-swan-12345.f13"]},
             "prompt":{"stem":{"zh":"题","en":"Stem"},
                       "options":[{"id":"a","text":{"zh":"甲","en":"A"},"picture":"none"},
                                  {"id":"b","text":{"zh":"乙","en":"B"}}]},
             "key":{"right":"a"},
             "rationale":{"explanation":{"zh":"因为","en":"Because"},
                          "misconceptions":{"b":{"text":{"zh":"以为","en":"Believes"},
                                                 "refutedBy":"little-swan-12345.f13"}}}}""";

    @Test
    void knowsEveryItemByTheTypeNameItWasStoredUnder() {
        assertThat(typeNames(Item.class))
                .containsExactly(
                        "single-choice",
                        "multiple-choice",
                        "true-false",
                        "ordering",
                        "matching",
                        "classification",
                        "ranking",
                        "hot-text",
                        "checklist",
                        "short-text",
                        "exact-sentence",
                        "cloze",
                        "case-essay",
                        "numeric");
        assertThat(typeNames(Response.class))
                .containsExactlyElementsOf(typeNames(Item.class).toList());
    }

    @Test
    void knowsFromWhenOnAResultIsShownByTheNameItWasStoredUnder() {
        assertThat(typeNames(ShownWhen.class)).containsExactly("at-once", "after-pass", "from", "never");
    }

    @Test
    void writesEveryResponseAsItEverWas() {
        assertStored(new SingleChoice.Response(new OptionId("a")), """
                {"type":"single-choice","chosen":"a"}""");
        assertStored(new MultipleChoice.Response(Set.of(new OptionId("a"))), """
                {"type":"multiple-choice","chosen":["a"]}""");
        assertStored(new TrueFalse.Response(true), """
                {"type":"true-false","holds":true}""");
        assertStored(new Ordering.Response(List.of(new OptionId("b"), new OptionId("a"))), """
                {"type":"ordering","order":["b","a"]}""");
        assertStored(
                new Matching.Response(
                        Map.of(new OptionId("b"), new OptionId("y"), new OptionId("a"), new OptionId("x"))),
                """
                {"type":"matching","pairs":{"a":"x","b":"y"}}""");
        assertStored(new Classification.Response(Map.of(new OptionId("a"), new OptionId("x"))), """
                {"type":"classification","placed":{"a":"x"}}""");
        assertStored(new Ranking.Response(List.of(new OptionId("b"), new OptionId("a"))), """
                {"type":"ranking","order":["b","a"]}""");
        assertStored(new HotText.Response(Set.of(new OptionId("s1"))), """
                {"type":"hot-text","chosen":["s1"]}""");
        assertStored(new ShortText.Response("垫布"), """
                {"type":"short-text","text":"垫布"}""");
        assertStored(new ExactSentence.Response("垫布"), """
                {"type":"exact-sentence","text":"垫布"}""");
        assertStored(new Numeric.Response("7 天"), """
                {"type":"numeric","text":"7 天"}""");
        assertStored(new CaseEssay.Response("垫布"), """
                {"type":"case-essay","text":"垫布"}""");
        assertStored(
                new Cloze.Response(Map.of(new OptionId("h"), new OptionId("a")), Map.of(new OptionId("g"), "垫布")), """
                {"type":"cloze","options":{"h":"a"},"texts":{"g":"垫布"}}""");
        assertStored(new Checklist.Response(Map.of(new OptionId("a"), Checklist.Verdict.NOT_TOLD)), """
                {"type":"checklist","verdicts":{"a":"NOT_TOLD"}}""");
    }

    @Test
    void readsAnItemWithPropertiesItDoesNotKnow() {
        Item item = StoredJson.read(ITEM, Item.class);
        assertThat(item).isInstanceOf(SingleChoice.class);
        assertThat(item.typeName()).isEqualTo("single-choice");
        assertThat(item.id().value()).isEqualTo("little-swan-12345.i01");
        assertThat(item.header().critical()).isTrue();
        assertThat(item.prompt().stem()).isEqualTo(new LocalizedText("题", "Stem"));
        assertThat(item.rationale().misconceptions()).containsOnlyKeys("b");
    }

    @Test
    void readsAResponseWithPropertiesItDoesNotKnow() {
        assertThat(StoredJson.read("""
                {"type":"true-false","holds":false,"hesitatedFor":"3 s"}""", Response.class)).isEqualTo(new TrueFalse.Response(false));
    }

    @Test
    void refusesATypeItDoesNotKnow() {
        assertThatThrownBy(() -> StoredJson.read("{\"type\":\"essay\"}", Response.class))
                .hasMessageContaining("essay");
    }

    @ParameterizedTest
    @CsvSource({
        "audit.AuditKind, SIGN_IN SIGN_IN_FAILED LOCKED_OUT UNLOCKED PERSON_HIRED PERSON_CORRECTED"
                + " PERSON_LEFT PERSON_CAME_BACK ACCOUNT_OPENED ACCOUNT_CLOSED ACCOUNT_REOPENED ROLES_CHANGED"
                + " PASSWORD_CHANGED PASSWORD_RESET POSITION_GIVEN POSITION_ENDED API_TOKEN_MADE API_TOKEN_REVOKED"
                + " WEBHOOK_ADDED WEBHOOK_PAUSED WEBHOOK_RESUMED WEBHOOK_SECRET_ROTATED WEBHOOK_REMOVED"
                + " WEBHOOK_SWITCHED_OFF LOG_EXPORTED ATTEMPT_STARTED ATTEMPT_HANDED_IN ATTEMPT_TIMED_OUT"
                + " ATTEMPT_MARKED ATTEMPT_VOIDED ANSWER_MARKED MARK_TAKEN_BACK ONE_MORE_ALLOWED TIME_GIVEN"
                + " ACCOMMODATION_GRANTED ACCOMMODATION_ENDED REGRADE_APPLIED REGRADE_DECIDED CLEARANCE_CHANGED"
                + " CLEARANCE_UNDECIDED CERTIFICATE_REVOKED WAIVER_ASKED WAIVER_AGREED WAIVER_REFUSED WAIVER_ENDED"
                + " CHANGES_CHOSEN CHANGE_TOLD CHANGE_READ REGISTER_DIFFERS DECIDED_ANEW PERSON_VIEWED ANSWERS_VIEWED"
                + " RECEIPT_COMPARED ANNOUNCED SHEET_DOWNLOADED MATRIX_DOWNLOADED"
                + " DUTY_LIST_DOWNLOADED CONTENT_REHEARSED EVIDENCE_ISSUED"
                + " EVIDENCE_CHECKED CONTENT_LOADED",
        "audit.Fault, CHANGED MISSING OUT_OF_ORDER NOT_AS_NOTED",
        "notice.NoticeKind, ASSIGNED PASSED NOT_PASSED RESULT_READY VOIDED REGRADED CHANGED CHANGE_EXAM"
                + " CHANGE_DUE CHANGE_OVERDUE EXPIRING IN_GRACE OVERDUE EXPIRED ATTEMPTS_USED_UP PASS_IN_DOUBT LEAVES BACK CORRECTED"
                + " MARKING_WAITS DAILY_DIGEST MAIL_FAILED WEBHOOK_OFF REGISTER_DIFFERS",
        "webhook.WebhookState, ON PAUSED OFF REMOVED",
        "webhook.MessageState, WAITING SENDING ARRIVED GIVEN_UP",
        "webhook.MessageKind, CLEARANCE TEST",
        "webhook.PostFault, ADDRESS UNKNOWN_HOST FORBIDDEN_NETWORK NO_CONNECTION NOT_TRUSTED TOO_SLOW NO_HTTP",
        "notice.MailState, WAITING SENDING SENT NOT_NEEDED REFUSED GIVEN_UP UNKNOWN",
        "clearance.ChangeChoice$Kind, NOTHING NOTE DELTA",
        "library.Change$Subject, FACT LESSON ITEM",
        "people.Correction$Field, NUMBER NAME DEPARTMENT HIRED_ON EMAIL",
        "people.AccountEvent$Why, NO_SUCH_ACCOUNT WRONG_PASSWORD LOCKED CLOSED WRONG_OLD_PASSWORD",
        "exam.AttemptState, OPEN SUBMITTED TIMED_OUT VOIDED",
        "exam.Step, STARTED OPENED ANSWERED FLAGGED UNFLAGGED FOCUS_LOST FOCUS_BACK RECONNECTED EXTENDED"
                + " SUBMITTED TIMED_OUT VOIDED PASSED",
        "exam.TimeGivenFor, CONNECTION DEVICE DISTURBANCE LATE_START OUTAGE",
        "study.StudyStep, OPENED REACHED_END CHECK_WRONG CHECK_RIGHT STUDIED",
        "exam.Round, FIRST SECOND DECIDING BESIDE",
        "exam.CaseDecision, UPHELD WITHDRAWN",
        "marking.Outcome, RIGHT PARTLY WRONG BLANK NEEDS_MARKER",
        "marking.Doubt, NUMBER_DIFFERS NEGATION_DIFFERS CONTAINS_THE_KEY PART_OF_THE_KEY CLOSE OTHER ESSAY",
        "item.Checklist$Verdict, DONE NOT_DONE NOT_TOLD",
        "item.Policy, ALL_OR_NOTHING PARTIAL ADJACENT_PAIRS DISTANCE",
        "certificate.RevocationCause, PASS_WITHDRAWN POSITION_ENDED LEFT RULE_CHANGED CHANGE_OWED",
        "clearance.RegisterField, STATUS REASON CLEARED_UNTIL CYCLE DUE CHANGES_AT ATTEMPT WAIVER EXAM"
                + " ASKS_AFTER POSITION_REVISION REQUIREMENT",
        "clearance.Status, BLOCKED IN_PROGRESS CLEARED EXPIRING IN_GRACE",
        "library.Conduct$Navigation, FREE FORWARD",
        "library.Kind, ITEM LESSON BLUEPRINT POSITION FACT",
        "item.Level, RECALL UNDERSTAND APPLY JUDGE",
        "people.Role, TRAINEE TRAINER HR MANAGER ADMIN"
    })
    void keepsEveryStoredEnumName(String type, String names) throws ClassNotFoundException {
        assertThat(Arrays.stream(Class.forName("org.gatepost." + type).getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name()))
                .as("names of %s in the database", type)
                .containsExactly(names.split(" "));
    }

    private static void assertStored(Response response, String json) {
        assertThat(StoredJson.write(response)).isEqualTo(json);
        assertThat(StoredJson.read(json, Response.class)).isEqualTo(response);
    }

    private static Stream<String> typeNames(Class<?> family) {
        return Arrays.stream(family.getAnnotation(JsonSubTypes.class).value()).map(JsonSubTypes.Type::name);
    }
}
