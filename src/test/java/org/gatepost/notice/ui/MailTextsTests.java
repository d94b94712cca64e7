package org.gatepost.notice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gatepost.Gatepost;
import org.gatepost.kernel.Languages;
import org.gatepost.notice.Mail;
import org.gatepost.notice.MailWords;
import org.gatepost.notice.NoticeKind;
import org.gatepost.notice.NoticeLine;
import org.gatepost.notice.Told;
import org.gatepost.people.Mailbox;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What stands in the mails. */
@SpringBootTest(classes = Gatepost.class)
class MailTextsTests {

    private static final Instant AT = Instant.parse("2027-11-16T04:00:00Z");

    /** Of these it is always known until when. */
    private static final Set<NoticeKind> ENDING = EnumSet.of(
            NoticeKind.EXPIRING,
            NoticeKind.IN_GRACE,
            NoticeKind.OVERDUE,
            NoticeKind.CHANGE_EXAM,
            NoticeKind.CHANGE_DUE,
            NoticeKind.LEAVES,
            NoticeKind.BACK);

    private static final Set<NoticeKind> OF_OTHERS =
            EnumSet.of(NoticeKind.PASS_IN_DOUBT, NoticeKind.LEAVES, NoticeKind.BACK, NoticeKind.CORRECTED);

    @Autowired
    private MailWords words;

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void saysEachNoticeInBothLanguagesWithALink(NoticeKind kind) {
        for (Locale language : Languages.ALL) {
            Mail mail = words.of(line(kind, true), lin(language), page -> Optional.of("https://t.example.com/" + page));
            assertThat(mail.subject()).startsWith(Languages.isChinese(language) ? "上岗之门：" : "Gatepost: ");
            assertThat(mail.text()).contains("林小雨", "https://t.example.com/").doesNotContain("notice.", "{0}", "!{");
        }
    }

    @Test
    void speaksTheCompanysLanguageToWhoeverNeverChoseOne() {
        assertThat(words.of(line(NoticeKind.PASSED, true), lin(null), page -> Optional.empty())
                        .text())
                .startsWith("林小雨，你好：")
                .contains("请登录上岗之门查看");
    }

    @Test
    void tellsOfOthersNoMoreThanTheApplicationDoes() {
        Mail mail = words.of(
                line(NoticeKind.NOT_PASSED, false), lin(Locale.ENGLISH), page -> Optional.of("https://t/" + page));
        assertThat(mail.subject()).doesNotContain("王伟");
        assertThat(mail.text()).contains("王伟 G1001", "https://t/register/G1001").doesNotContain("points", "%");
    }

    @Test
    void leadsFromADigestToTheOnePersonItIsAboutAndElseToTheRegister() {
        NoticeLine several = line(NoticeKind.DAILY_DIGEST, true);
        assertThat(words.of(several, lin(null), page -> Optional.of("https://t/" + page))
                        .text())
                .contains("https://t/register\n");
        var one = new NoticeLine(
                7, several.kind(), several.about(), "G1001", "王伟", true, several.told(), "G7 8", AT, false);
        assertThat(words.of(one, lin(null), page -> Optional.of("https://t/" + page))
                        .text())
                .contains("https://t/register/G7%208");
    }

    private static Mailbox lin(@Nullable Locale language) {
        return new Mailbox(new PersonId(1), "林小雨", "lin@example.com", Set.of(Role.TRAINEE, Role.HR), language);
    }

    private static NoticeLine line(NoticeKind kind, boolean own) {
        var told = new Told(
                "home-service-engineer",
                null,
                1L,
                ENDING.contains(kind) ? AT : null,
                kind == NoticeKind.DAILY_DIGEST ? Map.of("PASSED", 3) : null);
        boolean aboutOthers = OF_OTHERS.contains(kind) || !own;
        return new NoticeLine(7, kind, new PersonId(2), "G1001", "王伟", !aboutOthers, told, null, AT, false);
    }
}
