package org.gatepost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.gatepost.library.Lesson;
import org.gatepost.library.ShippedContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from end to end, as three people on real content: the new hire, the trainer and HR. */
class FirstJourneyIT {

    private static final String EXAM = "home-service-engineer";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final ZoneId COMPANY = ZoneId.of("Asia/Shanghai");

    @TempDir
    Path folder;

    private PackedJar gatepost;
    private Browser browser;
    private Visitor lin;
    private Visitor trainer;
    private Visitor hr;

    @BeforeEach
    void threePeopleComeIn() {
        gatepost = PackedJar.named("first-journey", folder).demo().start();
        browser = Browser.start();
        lin = visitor("lin");
        trainer = visitor("trainer");
        hr = visitor("hr");
    }

    @AfterEach
    void theyLeave() {
        browser.close();
        gatepost.close();
    }

    @Test
    void leadsANewHireThroughAFailureToThePostWhileTrainerAndHrLookOn() {
        isToldWhyNotAndWhatNext();
        isSeenByHr("进行中", "课程未学完");
        goesOnReadingInTheOtherLanguageAndOnThePhone();
        studiesEveryLesson();
        Paper first = failsTheFirstPaper();
        isGivenAPlanOfExactlyWhatWasMissed(first);
        isKeptOutOfEverythingElse();
        boolean tooFew = first.earned().compareTo(ShippedContent.blueprint(EXAM).cutScore(first.possible())) < 0;
        isSeenByHr("未获资格", "关键题 %d 道未答对，%s需补学".formatted(first.mustGetsMissed(), tooFew ? "总分也不够，" : ""));
        trainerLooksUpWhatWasMissed(first);
        Paper second = passesAFreshPaper(first);
        mayWork();
        isSeenByHr("可上岗", "考试合格");
        assertThat(hr.open("/register/G9999").says()).contains("没有找到这个人");
        hr.window().forgetComplaints();
        new ScoreSheetCheck(hr, folder).compareEveryCellWithTheScreen("G1001", EXAM, List.of(first, second));
        List.of(lin, trainer, hr).forEach(visitor -> visitor.window().assertNothingWentWrong());
    }

    private void isToldWhyNotAndWhatNext() {
        lin.window().screenshot("home-new-zh-1280");
        assertThat(lin.says())
                .contains("你还不能上岗：上门服务工程师。")
                .contains("课程还没有开始学，共 %d 课。".formatted(lessons().size()))
                .contains("学习：" + lessons().getFirst().title().zh());
        lin.open("/profile").window().screenshot("profile-zh-1280");
        lin.open("/study").window().screenshot("study-zh-1280");
    }

    private void goesOnReadingInTheOtherLanguageAndOnThePhone() {
        Lesson lesson = lessons().getFirst();
        var desk = ReadingOnScreen.of(lin, lesson).scrollTo(7);
        assertThat(desk.switchLanguage().block()).as("in English").isEqualTo(7);
        assertThat(desk.switchLanguage().block()).as("in Chinese again").isEqualTo(7);
        desk.putAway();
        try (var phone = new Visitor(gatepost, browser.window(Screen.PHONE, Locale.SIMPLIFIED_CHINESE)).signIn("lin")) {
            var reading = ReadingOnScreen.of(phone, lesson);
            phone.window().screenshot("lesson-go-on-zh-390");
            assertThat(reading.goOn().block()).as("on the phone").isEqualTo(7);
            phone.window().assertNothingWentWrong();
        }
    }

    private void studiesEveryLesson() {
        lessons().forEach(lesson -> lin.study(lesson.id()));
        lin.window().screenshot("lesson-studied-zh-1280");
        assertThat(lin.open("/").says()).contains("课程都学完了，现在可以考试。");
        lin.follow(lin.find("main .gp-action"), "/exam/" + EXAM);
        lin.window().screenshot("exam-rules-zh-1280");
    }

    private Paper failsTheFirstPaper() {
        lin.follow(lin.find("main .gp-action"), "/attempt/");
        var exam = lin.exam();
        assertThat(exam.items()).isEqualTo(ShippedContent.blueprint(EXAM).items());
        assertThat(exam.clock())
                .hasText("还剩 %d 分钟".formatted(ShippedContent.blueprint(EXAM).minutes()));
        assertThat(exam.state()).hasText("作答后会自动保存");
        Paper paper = Paper.sit(exam, 1, 2, 1);
        assertThat(exam.state()).containsText("已保存 ");
        assertThat(exam.count()).hasText("已答 %d / %d 题".formatted(exam.items() - 1, exam.items()));
        exam.goTo(2);
        exam.flag().click();
        assertThat(exam.number(2)).hasAttribute("aria-label", "第 3 题, 已作答, 已标记");
        assertThat(exam.number(exam.items() - 1)).hasAttribute("aria-label", "第 %d 题, 未作答".formatted(exam.items()));
        lin.arrived().window().screenshot("exam-zh-1280");
        assertThat(exam.handIn()).containsText("还有 1 题没有作答，点题号可以回去作答：%d".formatted(exam.items()));
        lin.arrived().window().screenshot("exam-hand-in-zh-1280");
        lin.find("#back-to-exam").click();
        new KeyWatch(lin).assertNothingOfTheKeyIsThere();
        exam.handIn();
        lin.follow(lin.find("#hand-in"), "/result/");
        lin.window().screenshot("result-failed-zh-1280");
        assertThat(lin.says())
                .contains("未合格")
                .contains("%s / %s 分".formatted(paper.earned(), paper.possible()))
                .contains("有 %d 道关键题没有答对".formatted(paper.mustGetsMissed()))
                .contains("没有答对的 %d 题".formatted(paper.missed().size()));
        new KeyWatch(lin).assertNothingOfTheKeyIsThere();
        return paper;
    }

    private void isGivenAPlanOfExactlyWhatWasMissed(Paper failed) {
        lin.open("/").window().screenshot("home-blocked-zh-1280");
        assertThat(lin.says()).contains("你还不能上岗：上门服务工程师。").contains("的考试没有合格");
        assertThat(lin.open("/exam/" + EXAM).says()).contains("补学计划还有 ");
        lin.open("/study").window().screenshot("study-again-zh-1280");
        lin.follow(lin.find("main .gp-action").first(), "/plan/").window().screenshot("plan-zh-1280");
        assertThat(lin.find(".gp-plan-lesson").allTextContents())
                .isNotEmpty()
                .isSubsetOf(failed.lessonsBehindWhatWasMissed().stream()
                        .map(lesson -> ShippedContent.lesson(lesson).title().zh())
                        .toList());
    }

    private void isKeptOutOfEverythingElse() {
        for (String path : List.of("/duty", "/register", "/register/G1002", "/bank", "/accounts")) {
            assertThat(lin.open(path).says()).as(path).contains("这个页面未对你开放");
        }
        lin.window().screenshot("refused-zh-1280");
        for (String path : List.of(
                "/no-such-page",
                "/study/nothing/here",
                "/person/99999",
                "/exam/none",
                "/attempt/abc",
                "/foo/bar",
                "/actuator/x")) {
            assertThat(lin.page().navigate(gatepost.url(path)).status())
                    .as(path)
                    .isEqualTo(404);
            assertThat(lin.arrived().says()).as(path).contains("没有这个页面").contains("回到首页");
        }
        lin.window().forgetComplaints();
    }

    private Paper passesAFreshPaper(Paper failed) {
        lin.open("/");
        lin.follow(lin.find("main .gp-action"), "/plan/");
        assertThat(lin.putRight()).isPositive();
        lin.arrived().window().screenshot("plan-done-zh-1280");
        assertThat(lin.says()).contains("都弄明白了").contains("现在可以考试。");
        assertThat(lin.open("/").says()).contains("答错的内容都弄明白了，现在可以考一份新卷。");
        lin.follow(lin.find("main .gp-action"), "/exam/");
        lin.follow(lin.find("main .gp-action"), "/attempt/");
        var exam = lin.exam();
        Paper paper = Paper.sit(exam, 0, 0, 0);
        assertThat(paper.facts()).as("facts that were failed").containsAll(failed.factsMissed());
        assertThat(paper.items()).as("a fresh paper").isNotEqualTo(failed.items());
        assertThat(exam.handIn()).containsText("%d 道题都已作答".formatted(exam.items()));
        lin.follow(lin.find("#hand-in"), "/result/");
        lin.window().screenshot("result-passed-zh-1280");
        assertThat(lin.says()).contains("合格").contains("%s / %s 分".formatted(paper.possible(), paper.possible()));
        return paper;
    }

    private void mayWork() {
        String until = DATE.format(LocalDate.now(COMPANY).plusMonths(12));
        lin.open("/").window().screenshot("home-cleared-zh-1280");
        assertThat(lin.says()).contains("你可以上岗：上门服务工程师，有效期到 " + until);
        lin.follow(lin.find("main .gp-action"), "/duty");
        lin.window().screenshot("duty-zh-1280");
        assertThat(lin.says()).contains("林晓雨").contains("G1001").contains("有效期到 " + until);
    }

    private void isSeenByHr(String status, String reason) {
        hr.open("/register").window().screenshot("register-zh-1280");
        var row = RegisterOnScreen.in(hr).row("G1001");
        assertThat(row).containsEntry("姓名", "林晓雨").containsEntry("状态", status).containsEntry("原因", reason);
    }

    private void trainerLooksUpWhatWasMissed(Paper failed) {
        var missed = failed.missed().getFirst().item();
        trainer.open("/bank").window().screenshot("bank-zh-1280");
        trainer.open("/bank/" + missed.id()).window().screenshot("bank-item-zh-1280");
        assertThat(trainer.says())
                .contains(missed.prompt().stem().zh().replace("**", ""))
                .contains(missed.rationale().explanation().zh());
        assertThat(trainer.open("/register").says()).contains("这个页面未对你开放");
        trainer.window().forgetComplaints();
    }

    private static List<Lesson> lessons() {
        return ShippedContent.lessonsFor("home-service-engineer");
    }

    private Visitor visitor(String username) {
        return new Visitor(gatepost, browser.window(Screen.DESK, Locale.SIMPLIFIED_CHINESE)).signIn(username);
    }
}
