package org.gatepost.widget;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(html("# One\n\n## Two\n\n###### Six")).contains("<h2>One</h2>", "<h3>Two</h3>", "<h6>Six</h6>");
    }

    @Test
    void showsTheDescriptionInsteadOfAPictureFromElsewhere() {
        assertThat(html("before ![a *red* door](https://example.org/door.png) after"))
                .doesNotContain("<img")
                .contains("before a <em>red</em> door after");
    }

    @Test
    void makesAPledgeOfAQuotation() {
        assertThat(html("> 真诚到永远。")).contains("<blockquote>\n<p>真诚到永远。</p>");
    }

    private static String html(String markdown) {
        return new ProseText(markdown).getElement().getProperty("innerHTML");
    }
}
