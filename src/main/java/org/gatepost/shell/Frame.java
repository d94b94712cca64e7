package org.gatepost.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gatepost.kernel.Languages;
import org.gatepost.widget.LanguageSwitch;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Fits every session and every browser page out: language, head of the document, Vaadin's own messages, faults. */
@Component
class Frame implements VaadinServiceInitListener {

    private static final int RECONNECT_MILLIS = 2000;
    /** A server that is away for a night is found again in the morning. */
    private static final int RECONNECT_ATTEMPTS = 100_000;

    private final I18NProvider translations;
    private final PageStatus status;
    /** By language; Vaadin asks with every answer to a page. */
    private final Map<Locale, SystemMessages> systemMessages = new ConcurrentHashMap<>();

    Frame(I18NProvider translations, PageStatus status) {
        this.translations = translations;
        this.status = status;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.addIndexHtmlRequestListener(page -> {
            fitOut(page);
            ErrorPages.setStatus(page, status);
        });
        init.addRequestHandler(new PageMessages());
        var service = init.getSource();
        service.setSystemMessagesProvider(info -> systemMessages.computeIfAbsent(language(info), this::systemMessages));
        service.addSessionInitListener(event -> {
            event.getSession().setLocale(LanguageSwitch.wantedIn(event.getRequest()));
            event.getSession().setErrorHandler(new FaultHandler());
        });
        service.addUIInitListener(event -> {
            UI ui = event.getUI();
            ui.setLocale(LanguageSwitch.wantedIn(VaadinRequest.getCurrent()));
            ui.addAfterNavigationListener(new Arrival());
        });
    }

    private static void fitOut(IndexHtmlResponse response) {
        var document = response.getDocument();
        Locale language = LanguageSwitch.wantedIn(response.getVaadinRequest());
        document.getElementsByTag("html").attr("lang", language.toLanguageTag());
        document.head()
                .appendChild(new Element("meta").attr("name", "theme-color").attr("content", "#15362d"));
        // Not deferred, because it decides between light and dark before anything is painted; and after the base,
        // without
        // which its address would be wrong on every page but the first.
        document.head().expectFirst("base").after(new Element("script").attr("src", "js/gatepost.js"));
    }

    private static Locale language(SystemMessagesInfo info) {
        UI ui = UI.getCurrent();
        return Languages.closestTo(ui == null ? info.getLocale() : ui.getLocale());
    }

    /** An ended session reloads without a word: the person signs in again and lands on the same page. */
    private SystemMessages systemMessages(Locale language) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(text("shell.system.internal.caption", language));
        messages.setInternalErrorMessage(text("shell.system.internal.text", language));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(text("shell.system.cookies.caption", language));
        messages.setCookiesDisabledMessage(text("shell.system.cookies.text", language));
        return messages;
    }

    /** The words for a lost connection, in the language of this page. */
    static void tellReconnect(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(ui.getTranslation("shell.reconnect.trying"));
        dialog.setDialogTextGaveUp(ui.getTranslation("shell.reconnect.gave-up"));
        dialog.setReconnectInterval(RECONNECT_MILLIS);
        dialog.setReconnectAttempts(RECONNECT_ATTEMPTS);
    }

    private String text(String key, Locale language) {
        return translations.getTranslation(key, language);
    }
}
