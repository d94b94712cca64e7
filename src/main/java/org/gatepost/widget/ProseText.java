package org.gatepost.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Reading text written in Markdown, made into HTML on the server: no flash of raw text, and nothing of the browser's has
 * to be trusted. HTML in the text is shown as text, dangerous link addresses are dropped, pictures become their
 * description, fences whoever shows it may draw, and where the text has first-level headings, all its headings go down by one, because the page has its
 * {@code h1} already.
 */
@Tag("div")
public final class ProseText extends Component implements HasStyle {

    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().build();

    private final HtmlRenderer renderer;
    private List<Part> parts = List.of();
    private int blocks;

    /**
     * A part of the text.
     *
     * @param id of its heading, unique on a page with one text
     * @param block the place of its heading among the blocks, from 0
     */
    public record Part(String id, String title, int block) {}

    /** Draws what stands in a fence such as {@code ```figure}. */
    @FunctionalInterface
    public interface Drawn {

        /**
         * The HTML to be shown in the place of a fence, safe as it is; nothing to have it shown as it was written.
         *
         * @param name the word after the opening fence
         */
        Optional<String> html(String name, String fenced);
    }

    public ProseText(String markdown) {
        this(markdown, (name, fenced) -> Optional.empty());
    }

    public ProseText(String markdown, Drawn drawn) {
        renderer = HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> new HeadingIds())
                .nodeRendererFactory(context -> new Fences(context, drawn))
                .build();
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
        blocks = countUpTo(document.getLastChild()) + 1;
        getElement().setProperty("innerHTML", renderer.render(document));
    }

    /** How many paragraphs, headings, lists, quotations and fences the text has; each is one element on the page. */
    public int blocks() {
        return blocks;
    }

    /** How many nodes stand before one beside it; -1 for none. */
    private static int countUpTo(@Nullable Node node) {
        int before = -1;
        for (Node each = node; each != null; each = each.getPrevious()) {
            before++;
        }
        return before;
    }

    /** What the headings of the second level, as they are on the page, divide the text into, in order. */
    public List<Part> parts() {
        return parts;
    }

    private record Fences(HtmlNodeRendererContext context, Drawn drawn) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FencedCodeBlock.class);
        }

        @Override
        public void render(Node node) {
            var fence = (FencedCodeBlock) node;
            HtmlWriter page = context.getWriter();
            page.line();
            drawn.html(fence.getInfo(), fence.getLiteral()).ifPresentOrElse(page::raw, () -> {
                page.tag("pre");
                page.text(fence.getLiteral());
                page.tag("/pre");
            });
            page.line();
        }
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
                parts.add(new Part("part-" + last, WORDS.render(heading), countUpTo(heading)));
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
