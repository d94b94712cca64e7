package org.gatepost.webhook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import org.gatepost.webhook.MessageLine;
import org.gatepost.widget.CopyButton;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The body of one message, folded and laid out to be read. A test can be copied as it is sent, for only so its signature fits; of
 * what tells of somebody it is said why something is hidden.
 */
final class MessageBody extends NativeDetails {

    private static final ObjectMapper JSON = JsonMapper.shared();

    MessageBody(MessageLine line, String about) {
        addClassNames("gp-webhook-body", "gp-small");
        setSummaryText(getTranslation("webhook.body"));
        getSummary().getElement().setAttribute("aria-label", getTranslation("webhook.body.of", about));
        addToggleListener(event -> {
            if (event.isOpened() && getContent() == null) {
                setContent(content(line));
            }
        });
    }

    private Div content(MessageLine line) {
        String body = line.body();
        var json = new Pre(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(body)));
        json.getElement().setAttribute("tabindex", "0").setAttribute("lang", "en");
        var told = new Paragraph(
                line.hidesResults()
                        ? getTranslation("webhook.body.hidden", MessageLine.HIDDEN)
                        : getTranslation("webhook.body.told"));
        told.addClassName("gp-soft");
        var content = new Div(json, told);
        if (!line.hidesResults()) {
            content.add(new CopyButton(body));
        }
        content.addClassName("gp-stack");
        return content;
    }
}
