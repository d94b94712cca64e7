package org.gatepost.certificate.ui;

import java.util.List;
import java.util.Locale;
import org.gatepost.certificate.paper.Words;
import org.gatepost.kernel.Languages;
import org.gatepost.widget.Glyph;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** The page around what anybody may see: the product's bar with the other language, and a place for the rest. */
final class PublicDocument {

    private static final List<String> STYLES = List.of("gatepost", "icons", "certificate");

    private final String root;
    private final Document document = new Document("");
    private final Element main;

    PublicDocument(Locale language, String root, Words words, String title) {
        this.root = root;
        document.outputSettings(new OutputSettings().prettyPrint(false));
        document.appendChild(new DocumentType("html", "", ""));
        Element html = document.appendElement("html").attr("lang", language.toLanguageTag());
        head(html.appendElement("head"), words.say("shell.page.title", title));
        Element body = html.appendElement("body").addClass("gp-public");
        body.appendElement("a").addClass("gp-skip").attr("href", "#content").text(words.say("shell.skip"));
        bar(body.appendElement("header").addClass("gp-bar"), words, language);
        main = body.appendElement("main").id("content").addClass("gp-page").attr("tabindex", "-1");
    }

    Element main() {
        return main;
    }

    String to(String address) {
        return root + "/" + address;
    }

    void heading(String words, String lead) {
        main.appendElement("h1").text(words);
        if (!lead.isEmpty()) {
            main.appendElement("p").addClass("gp-lead").text(lead);
        }
    }

    String html() {
        return document.outerHtml();
    }

    static Element icon(Glyph glyph) {
        return new Element("span")
                .addClass("gp-icon")
                .addClass("gp-icon-" + glyph.cssName())
                .attr("aria-hidden", "true");
    }

    private void head(Element head, String title) {
        head.appendElement("meta").attr("charset", "utf-8");
        meta(head, "viewport", "width=device-width, initial-scale=1, viewport-fit=cover");
        meta(head, "theme-color", "#15362d");
        meta(head, "robots", "noindex");
        head.appendElement("title").text(title);
        head.appendElement("link").attr("rel", "icon").attr("href", to("icons/gatepost.svg"));
        STYLES.forEach(style ->
                head.appendElement("link").attr("rel", "stylesheet").attr("href", to("css/" + style + ".css")));
        head.appendElement("script").attr("src", to("js/gatepost.js"));
    }

    private static void meta(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }

    private void bar(Element bar, Words words, Locale language) {
        Element brand = bar.appendElement("a").addClass("gp-brand").attr("href", to(""));
        brand.appendElement("img").attr("src", to("icons/gatepost.svg")).attr("alt", "");
        brand.appendElement("span").text(words.say("shell.name"));
        Locale other = Languages.isChinese(language) ? Languages.ENGLISH : Languages.CHINESE;
        Element switched = bar.appendElement("div")
                .addClass("gp-tools")
                .appendElement("a")
                .addClass("gp-tool")
                .attr("href", "?language=" + other.toLanguageTag())
                .attr("lang", other.toLanguageTag());
        switched.appendChild(icon(Glyph.LANGUAGE));
        switched.appendElement("span").text(other.getDisplayLanguage(other));
    }
}
