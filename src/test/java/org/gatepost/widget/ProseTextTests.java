package org.gatepost.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProseTextTests {

    @Test
    void showsHtmlAsTextAndDropsDangerousAddresses() {
        assertThat(html("<script>alert(1)</script>\n\n[here](javascript:alert(1)) <b>bold</b>"))
                .doesNotContain("<script", "javascript:", "<b>")
                .contains("&lt;script&gt;");
    }

    @Test
    void putsEveryHeadingOneLevelBelowThePagesOwn() {
        assertThat(html("# One\n\n## Two\n\n###### Six"))
                .contains(
                        "<h2 id=\"part-1\" tabindex=\"-1\">One</h2>",
                        "<h3 id=\"part-2\" tabindex=\"-1\">Two</h3>",
                        "<h6 id=\"part-3\" tabindex=\"-1\">Six</h6>");
    }

    @Test
    void leavesHeadingsWhereTheyAreWhenNoneIsOfTheFirstLevel() {
        assertThat(html("before\n\n## One\n\n### Two")).contains(">One</h2>", ">Two</h3>");
    }

    @Test
    void namesItsPartsForATableOfContents() {
        assertThat(new ProseText("## *One* & `1`\n\n### Within\n\n## Two").parts())
                .containsExactly(
                        new ProseText.Part("part-1", "One & \"1\"", 0), new ProseText.Part("part-3", "Two", 2));
    }

    @Test
    void showsTheDescriptionInsteadOfAPictureFromElsewhere() {
        assertThat(html("before ![a *red* door](https://example.org/door.png) after"))
                .doesNotContain("<img")
                .contains("before a <em>red</em> door after");
    }

    @Test
    void letsWhoeverShowsItDrawItsFences() {
        String markdown = "before\n\n```figure\nkind: <b>\n```\n\n```other\nas it is <b>\n```\n";
        var text = new ProseText(
                markdown,
                (name, fenced) ->
                        name.equals("figure") ? Optional.of("<svg>" + fenced.length() + "</svg>") : Optional.empty());
        assertThat(text.getElement().getProperty("innerHTML"))
                .contains("<svg>10</svg>", "<pre>as it is &lt;b&gt;\n</pre>");
        assertThat(text.blocks()).isEqualTo(3);
        assertThat(html(markdown)).contains("<pre>kind: &lt;b&gt;\n</pre>");
    }

    @Test
    void countsItsBlocks() {
        assertThat(new ProseText("one\n\n## Two\n\n- a\n- b\n\n> three\n").blocks())
                .isEqualTo(4);
        assertThat(new ProseText("").blocks()).isZero();
    }

    @Test
    void makesAPledgeOfAQuotation() {
        assertThat(html("> 真诚到永远。")).contains("<blockquote>\n<p>真诚到永远。</p>");
    }

    private static String html(String markdown) {
        return new ProseText(markdown).getElement().getProperty("innerHTML");
    }
}
