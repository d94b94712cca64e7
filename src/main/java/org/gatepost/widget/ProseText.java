package org.gatepost.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Reading text written in Markdown, made into HTML on the server: no flash of raw text, and nothing of the browser's has
 * to be trusted. HTML in the text is shown as text, dangerous link addresses are dropped, pictures become their
 * description, and a first-level heading becomes a second-level one, because the page has its {@code h1} already.
 */
@Tag("div")
public final class ProseText extends Component implements HasStyle {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    public ProseText(String markdown) {
        addClassName("gp-prose");
        setMarkdown(markdown);
    }

    /** Replaces the whole text. */
    public void setMarkdown(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new ForThePage());
        getElement().setProperty("innerHTML", RENDERER.render(document));
    }

    private static final class ForThePage extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(6, heading.getLevel() + 1));
            visitChildren(heading);
        }

        /** A picture from elsewhere would tell its owner who reads what, and when. */
        @Override
        public void visit(Image image) {
            Node child = image.getFirstChild();
            while (child != null) {
                Node next = child.getNext();
                image.insertBefore(child);
                child = next;
            }
            image.unlink();
        }
    }
}
