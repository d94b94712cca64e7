package org.gatepost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.gatepost.library.ShippedContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same way to the post in English, on a phone in the dark, for somebody who is halfway through studying. */
class SecondJourneyIT {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final ZoneId COMPANY = ZoneId.of("Asia/Shanghai");

    @TempDir
    Path folder;

    @Test
    void leadsToThePostOnAPhoneInEnglish() {
        try (var gatepost = PackedJar.named("second-journey", folder).demo().start();
                var browser = Browser.start();
                var zhao = new Visitor(gatepost, onThePhone(browser));
                var others = new Visitor(gatepost, onThePhone(browser))) {
            zhao.open("/login").window().screenshot("sign-in-en-390-dark");
            zhao.signIn("zhao");
            studiesTheRest(zhao);
            Paper failed = fails(zhao);
            studiesAgainAndPasses(zhao, failed);
            zhao.window().assertNothingWentWrong();
            look(others.signIn("hr"), "/register", "register-en-390-dark");
            look(others, "/register/G1002", "person-en-390-dark");
            look(others, "/accounts", "accounts-en-390-dark");
            others.window().assertNothingWentWrong();
        }
    }

    private static void studiesTheRest(Visitor zhao) {
        zhao.window().screenshot("home-studying-en-390-dark");
        var lessons = ShippedContent.lessonsFor("home-service-engineer");
        int studied = lessons.size() / 2;
        assertThat(zhao.says()).contains("%d of %d lessons".formatted(studied, lessons.size()));
        lessons.subList(studied, lessons.size()).forEach(lesson -> zhao.study(lesson.id()));
        zhao.window().screenshot("lesson-studied-en-390-dark");
    }

    private static Paper fails(Visitor zhao) {
        look(zhao, "/exam/home-service-engineer", "exam-rules-en-390-dark");
        zhao.follow(zhao.find("main .gp-action"), "/attempt/");
        var exam = zhao.exam();
        zhao.window().screenshot("exam-en-390-dark");
        Paper paper = Paper.sit(exam, 2, 1, 0);
        exam.handIn();
        zhao.arrived().window().screenshot("exam-hand-in-en-390-dark");
        zhao.follow(zhao.find("#hand-in"), "/result/");
        zhao.window().screenshot("result-failed-en-390-dark");
        assertThat(zhao.says()).contains("%s of %s points".formatted(paper.earned(), paper.possible()));
        new KeyWatch(zhao).assertNothingOfTheKeyIsThere();
        look(zhao, "/", "home-blocked-en-390-dark");
        assertThat(zhao.says()).contains("Begin your plan");
        assertThat(zhao.open("/duty").find("main h1")).hasText("This page is not open to you");
        zhao.window().forgetComplaints();
        return paper;
    }

    private static void studiesAgainAndPasses(Visitor zhao, Paper failed) {
        look(zhao, "/study", "study-again-en-390-dark");
        zhao.follow(zhao.find("main .gp-action").first(), "/plan/");
        zhao.window().screenshot("plan-en-390-dark");
        zhao.putRight();
        zhao.arrived().window().screenshot("plan-done-en-390-dark");
        zhao.open("/exam/home-service-engineer");
        zhao.follow(zhao.find("main .gp-action"), "/attempt/");
        Paper paper = Paper.sit(zhao.exam(), 0, 0, 0);
        assertThat(paper.facts()).containsAll(failed.factsMissed());
        zhao.exam().handIn();
        zhao.follow(zhao.find("#hand-in"), "/result/");
        look(zhao, "/", "home-cleared-en-390-dark");
        assertThat(zhao.says())
                .contains("until " + DATE.format(LocalDate.now(COMPANY).plusMonths(12)));
        look(zhao, "/duty", "duty-en-390-dark");
        assertThat(zhao.says()).contains("G1002");
        for (String path : List.of("/profile", "/exams", "/study/first-day")) {
            zhao.open(path);
        }
    }

    private static void look(Visitor visitor, String path, String picture) {
        visitor.open(path).window().screenshot(picture);
    }

    private static Window onThePhone(Browser browser) {
        return browser.window(Screen.PHONE, Locale.ENGLISH, ColorScheme.DARK);
    }
}
