package org.gatepost.notice.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Languages;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.notice.NoticeKind;
import org.gatepost.notice.NoticeLine;
import org.gatepost.notice.Told;
import org.gatepost.people.PositionId;
import org.gatepost.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Puts notices into words, in the language of whoever reads them, and says where what they tell of is found. */
@Component
class NoticeSentences {

    private final I18NProvider phrases;
    private final Library library;
    private final CompanyTime time;

    NoticeSentences(I18NProvider phrases, Library library, CompanyTime time) {
        this.phrases = phrases;
        this.library = library;
        this.time = time;
    }

    /** One or two sentences. */
    String of(NoticeLine line, Locale language) {
        Told told = line.told();
        if (line.kind() == NoticeKind.DAILY_DIGEST) {
            return phrases.getTranslation("notice.digest", language, counts(told, language));
        }
        String key = line.kind().name() + (told.until() != null ? ".until" : "");
        String person = line.name() + " " + line.number();
        String date = told.until() == null ? "" : time.date(told.until(), language);
        return line.own()
                ? phrases.getTranslation(
                        "notice.own." + key, language, person, title(told, language), date, post(told, language))
                : phrases.getTranslation(
                        "notice.other." + key, language, person, title(told, language), date, post(told, language));
    }

    /** The address within the product, for somebody with these roles. */
    String address(NoticeLine line, Set<Role> roles) {
        return switch (line.kind()) {
            case PASSED, RESULT_READY, VOIDED, REGRADED -> line.own() ? attempt(line, "result/") : register(line);
            // Where there is no plan, its address leads on to the result.
            case NOT_PASSED -> line.own() ? attempt(line, "plan/") : register(line);
            case ASSIGNED, CHANGE_DUE, CHANGE_OVERDUE, EXPIRING, IN_GRACE, OVERDUE, EXPIRED ->
                line.own() ? "." : register(line);
            case ATTEMPTS_USED_UP -> line.own() ? "." : roles.contains(Role.HR) ? "attempts-used-up" : register(line);
            case CHANGED, CHANGE_EXAM -> change(line);
            case LEAVES, BACK, CORRECTED -> register(line);
            case PASS_IN_DOUBT -> "regrade";
            case MARKING_WAITS -> "marking";
            case DAILY_DIGEST -> digest(line);
            case MAIL_FAILED -> ".";
            case WEBHOOK_OFF -> "webhooks";
            case REGISTER_DIFFERS -> "register-check";
        };
    }

    private static String change(NoticeLine line) {
        Told.Change change = line.told().change();
        return change == null ? "." : "changed/" + change.choice();
    }

    private static String attempt(NoticeLine line, String page) {
        Long attempt = line.told().attempt();
        return attempt == null ? "." : page + attempt;
    }

    private static String register(NoticeLine line) {
        return register(line.number());
    }

    private static String register(String number) {
        return "register/" + UriUtils.encodePathSegment(number, StandardCharsets.UTF_8);
    }

    /** To the one person whom all of it is about; whoever reads of several looks them up. */
    private static String digest(NoticeLine line) {
        String only = line.only();
        return only == null ? "register" : register(only);
    }

    private String counts(Told told, Locale language) {
        Map<String, Integer> counts = told.counts() == null ? Map.of() : told.counts();
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> counts.containsKey(kind.name()))
                .map(kind -> phrases.getTranslation("notice.count." + kind.name(), language, counts.get(kind.name())))
                .collect(Collectors.joining(Languages.isChinese(language) ? "，" : ", "));
    }

    /** What the exam is called or, where it is about none, the position; the id of what the content no longer has. */
    private String title(Told told, Locale language) {
        if (told.change() != null) {
            return told.change().title().in(language);
        }
        String exam = told.exam();
        if (exam == null) {
            return post(told, language);
        }
        return library.blueprint(new ExamId(exam))
                .map(blueprint -> blueprint.value().title().in(language))
                .orElse(exam);
    }

    private String post(Told told, Locale language) {
        @Nullable String position = told.position();
        if (position == null) {
            return "";
        }
        return library.position(new PositionId(position))
                .map(found -> found.value().title())
                .map((LocalizedText title) -> title.in(language))
                .orElse(position);
    }
}
