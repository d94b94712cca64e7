package org.gatepost.notice.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.gatepost.kernel.Languages;
import org.gatepost.notice.Mail;
import org.gatepost.notice.MailWords;
import org.gatepost.notice.NoticeLine;
import org.gatepost.people.Mailbox;
import org.springframework.stereotype.Component;

/** The same sentences as in the application, with a greeting and the way there. */
@Component
class MailTexts implements MailWords {

    private final I18NProvider phrases;
    private final NoticeSentences sentences;

    MailTexts(I18NProvider phrases, NoticeSentences sentences) {
        this.phrases = phrases;
        this.sentences = sentences;
    }

    @Override
    public Mail of(NoticeLine line, Mailbox receiver, Function<String, Optional<String>> link) {
        // The company's language for whoever never chose one.
        Locale language = Objects.requireNonNullElse(receiver.language(), Languages.CHINESE);
        String way = link.apply(sentences.address(line, receiver.roles()))
                .map(address -> phrases.getTranslation("notice.mail.link", language, address))
                .orElseGet(() -> phrases.getTranslation("notice.mail.noLink", language));
        return new Mail(
                phrases.getTranslation("notice.mail.subject." + line.kind(), language),
                String.join(
                        "\n\n",
                        phrases.getTranslation("notice.mail.hello", language, receiver.name()),
                        sentences.of(line, language),
                        way,
                        "-- \n" + phrases.getTranslation("notice.mail.foot", language)));
    }
}
