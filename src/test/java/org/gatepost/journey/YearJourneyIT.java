package org.gatepost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.gatepost.item.LessonId;
import org.gatepost.library.Lesson;
import org.gatepost.library.ShippedContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * More than a year of one person, with the clock put forward: hired, fails twice, puts it right and passes, is told that it
 * ends, loses the clearance, renews by the shorter way, comes under another rule, gets a waiver from two people, and leaves.
 * After each, the own start page, HR and the API say the same.
 */
class YearJourneyIT {

    private static final ZoneId COMPANY = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final String EXAM = "front-desk";
    private static final Newcomer YUN =
            new Newcomer("yun", "G2001", "云一诺", "front-desk", "gatepost_a-token-of-a-journey-0000000000000000000");
    private static final List<LessonId> TO_RENEW =
            List.of(new LessonId("first-day.train-again"), new LessonId("ladies-and-gentlemen.credo-card"));

    @TempDir
    Path folder;

    private Path data;
    private OtherDays days;
    private PackedJar gatepost;
    private Browser browser;
    private Visitor yun;
    private Visitor hr;
    private AskedApi api;
    private final Set<String> judged = new HashSet<>();

    @BeforeEach
    void begin() throws IOException {
        data = folder.resolve("data");
        days = new OtherDays(data);
        gatepost = PackedJar.named("year", data, days::program)
                .withPeople()
                .arguments(
                        "--gatepost.content=file:" + folder.resolve("content"),
                        "--gatepost.clearance.sweep=PT1S",
                        "--gatepost.people.leaving=PT1S",
                        "--gatepost.notice.expiry=PT1S");
        FileSystemUtils.copyRecursively(Path.of("content"), folder.resolve("content"));
        List<LessonId> lessons =
                ShippedContent.lessonsFor(EXAM).stream().map(Lesson::id).toList();
        YUN.into(data, lessons.subList(0, lessons.size() - 1));
        gatepost.start();
        browser = Browser.start();
        yun = visitor(YUN.username());
        hr = visitor("hr");
        api = new AskedApi(gatepost, YUN);
    }

    @AfterEach
    void end() {
        browser.close();
        gatepost.close();
    }

    @Test
    void tellsTheSameOfAYearOnTheStartPageToHrAndToOtherSystems() throws IOException {
        isHired();
        failsTwice();
        Instant first = passes(EXAM);
        allSay("CLEARED", "PASSED", "你可以上岗：前台与卖场，有效期到 " + day(after(first, 12)), "考试合格");

        isToldThatItEnds(after(first, 12));
        losesIt(after(first, 12));
        Instant renewed = renewsByTheShorterWay();

        aRuleChanges();
        allSay("CLEARED", "PASSED", "有效期到 " + day(after(renewed, 11)), "考试合格");
        days.goTo(after(renewed, 11).plusDays(20).toInstant());
        allSay("BLOCKED", "EXPIRED", "你还不能上岗：前台与卖场。", "资格已于 " + day(after(renewed, 11)) + "到期");

        isWaivedByTwo();
        leaves();
        theRegisterIsWhatTheEventsSay();
        hr.window().assertNothingWentWrong();
    }

    private void isHired() {
        allSay("IN_PROGRESS", "NOT_STUDIED", "你还不能上岗：前台与卖场。", "已学 ");
        yun.study(ShippedContent.lessonsFor(EXAM).getLast().id());
        allSay("IN_PROGRESS", "NOT_SAT", "课程都学完了，现在可以考试。", "课程都学完了，还没有考试");
    }

    private void failsTwice() {
        for (int fail = 1; fail <= 2; fail++) {
            sit(EXAM, 1);
            allSay("BLOCKED", "FAILED", "开始补学：", "的考试没有合格");
            yun.pass(yun.find("main .gp-action").first(), "/plan/");
            assertThat(yun.putRight()).isPositive();
        }
        allSay("IN_PROGRESS", "REMEDIATED", "答错的内容都弄明白了，现在可以考一份新卷。", "答错的内容已经补学完");
    }

    /** @return about when */
    private Instant passes(String exam) {
        sit(exam, 0);
        assertThat(yun.says()).contains("合格");
        Instant until = Objects.requireNonNull(api.position().clearedUntil());
        return until.atZone(COMPANY).minusMonths(12).toInstant();
    }

    private void sit(String exam, int wrong) {
        show(yun, "/exam/" + exam);
        yun.pass(yun.find("main .gp-action"), "/attempt/");
        Paper.sit(yun.exam(), wrong, 0, 0);
        yun.exam().handIn();
        yun.pass(yun.find("#hand-in"), "/result/");
    }

    private void isToldThatItEnds(ZonedDateTime until) {
        days.goTo(until.minusDays(20).toInstant());
        allSay("EXPIRING", "PASSED", "你可以上岗：前台与卖场，但资格 " + day(until) + "到期，请及时复考。", "即将到期");
        awaitNotice("上岗资格将于" + day(until) + "到期");
    }

    private void losesIt(ZonedDateTime until) {
        days.goTo(until.plusDays(5).toInstant());
        allSay("IN_GRACE", "IN_GRACE", "你在宽限期内，还可以上岗：前台与卖场", "宽限期");
        days.goTo(until.plusDays(20).toInstant());
        allSay("BLOCKED", "EXPIRED", "你还不能上岗：前台与卖场。", "资格已于 " + day(until) + "到期");
        awaitNotice("目前不能上岗", "如何重新取得");
    }

    private Instant renewsByTheShorterWay() {
        assertThat(show(yun, "/").says()).contains("这一次是续期，考较短的续期考试即可");
        TO_RENEW.forEach(yun::study);
        Instant renewed = passes("front-desk-renewal");
        allSay("CLEARED", "PASSED", "有效期到 " + day(after(renewed, 12)), "考试合格");
        assertThat(api.position().cycle()).isEqualTo(2);
        return renewed;
    }

    /** The position's file is changed, and the server started again: whoever was cleared for a year is for a month less. */
    private void aRuleChanges() throws IOException {
        String before = api.position().rule();
        gatepost.stop();
        Path position = folder.resolve("content/positions/front-desk.yaml");
        Files.writeString(position, Files.readString(position).replace("validMonths: 12", "validMonths: 11"));
        gatepost.start();
        comeIn(yun, YUN.username());
        comeIn(hr, "hr");
        List.of(yun, hr).forEach(visitor -> visitor.window().forgetComplaints());
        assertThat(api.position().rule()).isNotEqualTo(before);
    }

    private void isWaivedByTwo() {
        LocalDate last = LocalDate.ofInstant(api.now(), COMPANY).plusDays(60);
        hr.open("/waiver/" + YUN.number());
        hr.find("vaadin-date-picker input").last().fill(last.toString());
        hr.find("vaadin-date-picker input").last().press("Enter");
        hr.find("vaadin-text-area textarea").last().fill("住院，出院后补考");
        hr.find("main .gp-action").click();
        hr.find("main .gp-waiver").first().waitFor();
        allSay("BLOCKED", "EXPIRED", "你还不能上岗：前台与卖场。", "到期");
        try (var second = visitor("hr2")) {
            second.open("/waivers");
            second.find("main vaadin-button[theme~=primary]").first().click();
            second.settle();
            second.window().assertNothingWentWrong();
        }
        allSay("CLEARED", "WAIVED", "你凭豁免可以上岗：前台与卖场，只到 " + DATE.format(last), "凭豁免上岗");
    }

    private void leaves() {
        hr.open("/accounts?q=" + YUN.number());
        hr.find(".gp-people-name").first().click();
        hr.find("#leave").click();
        hr.find("#leaving-reason textarea").fill("回老家");
        hr.find("#save-leaving").click();
        hr.find("#back").waitFor();
        assertThat(api.asked().outcome()).isEqualTo("LEFT");
        assertThat(api.asked().cleared()).isFalse();
        assertThat(show(hr, "/register/" + YUN.number()).says()).contains("起已离职，不能上岗");
        long patience = System.nanoTime() + 30_000_000_000L;
        do {
            yun.window().visit(gatepost.url("/"));
            yun.page().waitForTimeout(300);
        } while (!yun.path().equals("/login") && System.nanoTime() < patience);
        assertThat(yun.path()).as("where the start page leads").isEqualTo("/login");
    }

    private void theRegisterIsWhatTheEventsSay() {
        hr.open("/register-check");
        hr.find("#check-start").click();
        assertThat(hr.find("main .gp-check .gp-notice").first()).containsText("完全一致");
    }

    /** The own start page, HR and the API; where they may work, each says the same day. */
    private void allSay(String status, String reason, String home, String toHr) {
        AskedApi.Position position = api.position();
        assertThat(position.status() + " " + position.reason()).isEqualTo(status + " " + reason);
        assertThat(show(yun, "/").says()).contains(home);
        if (judged.add(status + reason)) {
            yun.arrived()
                    .window()
                    .screenshot("year-%s-%s-zh-1280".formatted(status, reason).toLowerCase(Locale.ROOT));
        }
        String said = show(hr, "/register/" + YUN.number()).says();
        assertThat(said).contains(toHr).contains(word(status));
        if (position.clearedUntil() != null) {
            String until = status.equals("IN_GRACE") ? "宽限期内还可以上岗，到 " : "资格有效期到 ";
            assertThat(said).contains(until + day(position.clearedUntil().atZone(COMPANY)));
        }
    }

    private static String word(String status) {
        return switch (status) {
            case "BLOCKED" -> "未获资格";
            case "CLEARED" -> "可上岗";
            case "EXPIRING" -> "即将到期";
            case "IN_GRACE" -> "宽限期";
            default -> "进行中";
        };
    }

    private void awaitNotice(String... parts) {
        long patience = System.nanoTime() + 60_000_000_000L;
        String all = show(yun, "/notices").says();
        while (!List.of(parts).stream().anyMatch(all::contains) && System.nanoTime() < patience) {
            yun.page().waitForTimeout(500);
            all = show(yun, "/notices").says();
        }
        assertThat(List.of(parts)).as(all).anyMatch(all::contains);
        yun.arrived();
    }

    /** Without judging it again; every page is judged where it first comes. */
    private Visitor show(Visitor visitor, String path) {
        visitor.window().visit(gatepost.url(path));
        return visitor.settle();
    }

    private void comeIn(Visitor visitor, String username) {
        visitor.window().visit(gatepost.url("/login"));
        visitor.settle().comeIn(username, "gatepost-demo");
    }

    private Visitor visitor(String username) {
        return new Visitor(gatepost, browser.window(Screen.DESK, Locale.SIMPLIFIED_CHINESE)).signIn(username);
    }

    private static ZonedDateTime after(Instant passed, int months) {
        return passed.atZone(COMPANY).plusMonths(months);
    }

    private static String day(ZonedDateTime moment) {
        return DATE.format(moment);
    }
}
