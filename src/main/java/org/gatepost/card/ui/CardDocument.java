package org.gatepost.card.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gatepost.kernel.Languages;
import org.gatepost.widget.Unbroken;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;

/**
 * The page around what is shown of the cards. It needs no session and no script to be read: what it loads are files, so a
 * browser can keep all of it.
 */
final class CardDocument {

    /** The size of paper a page is printed on. */
    enum Paper {
        POCKET,
        FOLDED,
        SHEET;

        private String style() {
            return "paper-" + name().toLowerCase(Locale.ROOT);
        }
    }

    private static final List<String> STYLES = List.of("gatepost", "icons", "card");

    private final Reader reader;
    private final Document document = new Document("");
    private final Element html;
    private final Element main;

    CardDocument(Reader reader, String title) {
        this.reader = reader;
        document.outputSettings(new OutputSettings().prettyPrint(false));
        document.appendChild(new org.jsoup.nodes.DocumentType("html", "", ""));
        html = document.appendElement("html").attr("lang", reader.language().toLanguageTag());
        head(html.appendElement("head"), reader.text("shell.page.title", title));
        var body = html.appendElement("body").addClass("gp-cards");
        body.appendElement("a").addClass("gp-skip").attr("href", "#content").text(reader.text("shell.skip"));
        bar(body.appendElement("header").addClass("gp-bar"));
        // A kept page leads to nothing that is not kept; js/card.js says so while there is no connection.
        body.appendElement("p")
                .addClass("gp-cards-offline")
                .attr("role", "status")
                .attr("data-offline", reader.text("card.offline"));
        main = body.appendElement("main").id("content").addClass("gp-page").attr("tabindex", "-1");
    }

    /** Tells the page's script what to keep for where there is no connection. */
    CardDocument keeping(List<String> addresses, String edition) {
        html.attr(
                        "data-keep",
                        String.join(" ", addresses.stream().map(reader::to).toList()))
                .attr("data-edition", reader.language().toLanguageTag() + "-" + edition);
        return this;
    }

    CardDocument on(Paper paper) {
        style(document.head(), paper.style());
        return this;
    }

    /** What the pages load. */
    static Stream<String> files() {
        return Stream.of(
                        Stream.concat(STYLES.stream(), Stream.of(Paper.values()).map(Paper::style))
                                .map(name -> "css/" + name + ".css"),
                        Stream.of("js/gatepost.js", "js/card.js", "icons/gatepost.svg"))
                .flatMap(files -> files);
    }

    Element main() {
        return main;
    }

    /** A way back, before everything else. */
    void back(String address, String words) {
        main.appendElement("a")
                .addClass("gp-cards-back")
                .attr("href", reader.to(address))
                .appendChild(icon("arrow-left"))
                .appendElement("span")
                .text(words);
    }

    /** The heading, for more to be put below it. */
    Element heading(String words, String lead) {
        var header = main.appendElement("div").addClass("gp-cards-header");
        title(header.appendElement("h1"), words);
        header.appendElement("p").addClass("gp-lead").text(lead);
        return header;
    }

    String html() {
        return document.outerHtml();
    }

    /** Puts a title into an element, with no name made of figures broken. */
    static void title(Element into, String title) {
        for (Unbroken.Piece piece : Unbroken.pieces(title)) {
            if (piece.whole()) {
                into.appendElement("span").addClass(Unbroken.CLASS).text(piece.words());
            } else {
                into.appendText(piece.words());
            }
        }
    }

    static Element icon(String name) {
        return new Element("span")
                .addClass("gp-icon")
                .addClass("gp-icon-" + name)
                .attr("aria-hidden", "true");
    }

    private void head(Element head, String title) {
        head.appendElement("meta").attr("charset", "utf-8");
        meta(head, "viewport", "width=device-width, initial-scale=1, viewport-fit=cover");
        meta(head, "theme-color", "#15362d");
        head.appendElement("title").text(title);
        head.appendElement("link").attr("rel", "icon").attr("href", reader.to("icons/gatepost.svg"));
        STYLES.forEach(style -> style(head, style));
        head.appendElement("script").attr("src", reader.to("js/gatepost.js"));
        head.appendElement("script").attr("src", reader.to("js/card.js")).attr("defer", "");
    }

    private void style(Element head, String name) {
        head.appendElement("link").attr("rel", "stylesheet").attr("href", reader.to("css/" + name + ".css"));
    }

    private static void meta(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }

    private void bar(Element bar) {
        var brand = bar.appendElement("a").addClass("gp-brand").attr("href", reader.to(""));
        brand.appendElement("img").attr("src", reader.to("icons/gatepost.svg")).attr("alt", "");
        brand.appendElement("span").text(reader.text("shell.name"));
        Locale other = Languages.isChinese(reader.language()) ? Languages.ENGLISH : Languages.CHINESE;
        var language = bar.appendElement("div")
                .addClass("gp-tools")
                .appendElement("a")
                .addClass("gp-tool")
                .attr("href", "?language=" + other.toLanguageTag())
                .attr("lang", other.toLanguageTag());
        language.appendChild(icon("language"));
        language.appendElement("span").text(other.getDisplayLanguage(other));
    }
}
