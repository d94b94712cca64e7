package org.gatepost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.journey.Accessibility.assertNoAccessibilityViolations;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gatepost.authoring.ShippedGallery;
import org.gatepost.item.Item;
import org.gatepost.item.Misconception;
import org.gatepost.item.Response;
import org.gatepost.marking.Mark;
import org.gatepost.marking.Marking;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trainer answers an item of every type, rightly and otherwise, and is told the mark that marking gives. */
class GalleryIT {

    @TempDir
    static Path folder;

    private static PackedJar gatepost;
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.start();
        gatepost = PackedJar.named("gallery", folder).demo().start();
    }

    @AfterAll
    static void close() {
        browser.close();
        gatepost.close();
    }

    @Test
    void answersEveryTypeWithTheMouse() {
        var trainer = trainer(Screen.DESK, Locale.SIMPLIFIED_CHINESE);
        for (String type : types(trainer)) {
            var card = open(trainer, type, "zh");
            answerInEveryWay(card, Locale.SIMPLIFIED_CHINESE, Hand.MOUSE);
            assertClean(trainer, ColorScheme.DARK, ColorScheme.LIGHT);
            trainer.window().screenshot("gallery-" + type + "-zh-1280");
        }
        trainer.window().assertNothingWentWrong();
        trainer.close();
    }

    @Test
    void answersEveryTypeWithAFingerOnThePhone() {
        var trainer = trainer(Screen.PHONE, Locale.ENGLISH);
        for (String type : types(trainer)) {
            var card = open(trainer, type, "en");
            answerInEveryWay(card, Locale.ENGLISH, Hand.FINGER);
            assertClean(trainer, ColorScheme.LIGHT, ColorScheme.DARK);
            assertThat((int) trainer.page().evaluate("document.documentElement.scrollWidth"))
                    .as("the width of %s", type)
                    .isLessThanOrEqualTo(390);
            trainer.window().screenshot("gallery-" + type + "-en-390-dark");
        }
        trainer.window().assertNothingWentWrong();
        trainer.close();
    }

    @Test
    void answersEveryTypeWithKeysAloneAndNeverLosesItsPlace() {
        var trainer = trainer(Screen.DESK, Locale.ENGLISH);
        for (String type : types(trainer)) {
            var card = open(trainer, type, "en");
            answerInEveryWay(card, Locale.ENGLISH, Hand.KEYS);
            assertThat((boolean) card.evaluate("card => card.contains(document.activeElement)"))
                    .as("the focus is still in the %s", type)
                    .isTrue();
        }
        trainer.window().assertNothingWentWrong();
        trainer.close();
    }

    @Test
    void answersForTheTrainerWhoAsksForIt() {
        var trainer = trainer(Screen.DESK, Locale.ENGLISH);
        for (String type : types(trainer)) {
            var card = open(trainer, type, "en");
            Item item = ItemOnScreen.in(card).item();
            List<Response> answers = ShippedGallery.answers(item);
            for (int place = 0; place < answers.size(); place++) {
                card.locator(".gp-try-show button").nth(place).click();
                assertTold(card, item, answers.get(place), Locale.ENGLISH);
            }
            card.locator(".gp-try-show button").last().click();
            assertThat(card.locator(".gp-try-marked")).isEmpty();
        }
        trainer.window().screenshot("gallery-cleared-en-1280");
        trainer.close();
    }

    private static void answerInEveryWay(Locator card, Locale language, Hand hand) {
        ItemOnScreen shown = ItemOnScreen.in(card);
        for (Response answer : ShippedGallery.answers(shown.item())) {
            shown.give(answer, hand);
            assertTold(card, shown.item(), answer, language);
        }
    }

    private static void assertTold(Locator card, Item item, Response answer, Locale language) {
        boolean zh = language.equals(Locale.SIMPLIFIED_CHINESE);
        Mark mark = Marking.mark(item, answer);
        var told = card.locator(".gp-try-marked");
        assertThat(told).containsText(zh ? inChinese(mark) : inEnglish(mark));
        // The answer before may have been marked alike, so each of these waits until it is so.
        List<Misconception> believed = Marking.misconceptions(item, answer);
        assertThat(told.locator("li")).hasCount(believed.size());
        for (Misconception misconception : believed) {
            String words = misconception.text().in(language);
            assertThat(told.locator("li")
                            .filter(new FilterOptions().setHasText(words))
                            .first())
                    .isVisible();
        }
    }

    private static String inChinese(Mark mark) {
        String words = switch (mark.outcome()) {
            case RIGHT -> "判为正确：%s / %s 分";
            case PARTLY -> "判为部分正确：%s / %s 分";
            case WRONG -> "判为错误：%s / %s 分";
            case NEEDS_MARKER -> "要由人来评阅：%2$s 分，目前记 %1$s";
            case BLANK -> throw new AssertionError("a blank is not told");
        };
        return words.formatted(mark.earned(), mark.possible());
    }

    private static String inEnglish(Mark mark) {
        String words = switch (mark.outcome()) {
            case RIGHT -> "Marked right: %s of %s point";
            case PARTLY -> "Marked partly right: %s of %s point";
            case WRONG -> "Marked wrong: %s of %s point";
            case NEEDS_MARKER -> "Needs a marker: %s of %s point";
            case BLANK -> throw new AssertionError("a blank is not told");
        };
        return words.formatted(mark.earned(), mark.possible());
    }

    private static void assertClean(Visitor trainer, ColorScheme... schemes) {
        for (ColorScheme scheme : schemes) {
            trainer.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            assertNoAccessibilityViolations(trainer.page());
        }
    }

    private static List<String> types(Visitor trainer) {
        trainer.open("/bank");
        trainer.follow(trainer.find("main a[href='bank/gallery']"), "/bank/gallery");
        trainer.window().screenshot("gallery-" + trainer.page().viewportSize().width);
        List<String> types = trainer.find(".gp-type-row").all().stream()
                .map(row -> row.getAttribute("href"))
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .toList();
        assertThat(types)
                .containsAll(
                        ShippedGallery.samples().stream().map(Item::typeName).toList());
        return types;
    }

    /** The card in a language, of which a narrow page shows only one; come to from the type before, without a new start. */
    private static Locator open(Visitor trainer, String type, String language) {
        Locator back = trainer.find(".gp-bank-back");
        if (back.isVisible()) {
            trainer.pass(back, "/bank/gallery");
        }
        trainer.pass(trainer.find(".gp-type-row[href$='/" + type + "']"), "/bank/gallery/" + type);
        return trainer.find(".gp-try:lang(" + language + ")");
    }

    private static Visitor trainer(Screen screen, Locale language) {
        return new Visitor(gatepost, browser.window(screen, language)).signIn("trainer");
    }
}
