package org.gatepost.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Reading text written in Markdown, made into HTML on the server: no flash of raw text, and nothing of the browser's has
 * to be trusted. HTML in the text is shown as text, dangerous link addresses are dropped, pictures become their
 * description, and where the text has first-level headings, all its headings go down by one, because the page has its
 * {@code h1} already.
 */
@Tag("div")
public final class ProseText extends Component implements HasStyle {

    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> new HeadingIds())
            .build();

    private List<Part> parts = List.of();

    /**
     * A part of the text.
     *
     * @param id of its heading, unique on a page with one text
     */
    public record Part(String id, String title) {}

    public ProseText(String markdown) {
        addClassName("gp-prose");
        setMarkdown(markdown);
    }

    /** Replaces the whole text. */
    public void setMarkdown(String markdown) {
        Node document = PARSER.parse(markdown);
        var highest = new HighestHeading();
        document.accept(highest);
        var forThePage = new ForThePage(highest.level == 1 ? 1 : 0);
        document.accept(forThePage);
        parts = List.copyOf(forThePage.parts);
        getElement().setProperty("innerHTML", RENDERER.render(document));
    }

    /** What the headings of the second level, as they are on the page, divide the text into, in order. */
    public List<Part> parts() {
        return parts;
    }

    /** Numbers the headings in the order in which they are rendered. */
    private static final class HeadingIds implements AttributeProvider {

        private int last;

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof Heading) {
                last++;
                attributes.put("id", "part-" + last);
                attributes.put("tabindex", "-1");
            }
        }
    }

    private static final class HighestHeading extends AbstractVisitor {

        private int level = 6;

        @Override
        public void visit(Heading heading) {
            level = Math.min(level, heading.getLevel());
        }
    }

    private static final class ForThePage extends AbstractVisitor {

        private final int down;
        private final List<Part> parts = new ArrayList<>();
        private int last;

        ForThePage(int down) {
            this.down = down;
        }

        @Override
        public void visit(Heading heading) {
            last++;
            heading.setLevel(Math.min(6, heading.getLevel() + down));
            if (heading.getLevel() == 2) {
                parts.add(new Part("part-" + last, WORDS.render(heading)));
            }
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
