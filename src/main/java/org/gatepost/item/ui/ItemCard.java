package org.gatepost.item.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;
import java.util.function.Consumer;
import org.gatepost.item.Presentation;
import org.gatepost.item.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * One item as a learner sees it, to be answered or only looked at. It tells what was answered in the form
 * {@link Presentation#read} takes.
 */
@Tag("gp-item-card")
@JavaScript("context://js/items.js") // js/item.js and all js/item-*.js
@StyleSheet("context://css/item.css")
public final class ItemCard extends Component implements HasStyle, HasSize {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Presentation presentation;
    private final @Nullable Locale language;
    private @Nullable Response response;
    private boolean readOnly;

    /** In the reader's language. */
    public ItemCard(Presentation presentation) {
        this.presentation = presentation;
        this.language = null;
    }

    /** In a language of its own, whatever the page around it speaks. */
    public ItemCard(Presentation presentation, Locale language) {
        this.presentation = presentation;
        this.language = language;
        getElement().setAttribute("lang", language.toLanguageTag());
    }

    /** Shows a response that was given earlier. */
    public void setResponse(@Nullable Response response) {
        this.response = response;
        redraw();
    }

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        redraw();
    }

    /**
     * Called with what the browser sent, every time the answer changes; JSON null when it was taken back. Of one that is
     * typed, after a pause, and before anything else that is pressed on the page.
     */
    public Registration addAnswerListener(Consumer<JsonNode> listener) {
        return getElement()
                .addEventListener("gp-answer", event -> {
                    String sent = event.getEventData().get("event.detail.value").asString();
                    listener.accept(parse(sent));
                })
                .addEventData("event.detail.value");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        draw();
    }

    private void redraw() {
        if (isAttached()) {
            draw();
        }
    }

    private void draw() {
        Locale spoken = language == null ? getLocale() : language;
        getUI().ifPresent(ui -> ItemTexts.tell(ui, spoken));
        getElement()
                .executeJs(
                        "window.gatepost.item.show(this, $0, $1, $2, $3)",
                        presentation.forScreen(spoken),
                        presentation.write(response),
                        readOnly,
                        spoken.toLanguageTag());
    }

    private static JsonNode parse(String sent) {
        try {
            return JSON.readTree(sent);
        } catch (JacksonException notJson) {
            return JSON.missingNode();
        }
    }
}
