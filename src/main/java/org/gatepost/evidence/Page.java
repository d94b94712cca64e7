package org.gatepost.evidence;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gatepost.report.SheetWords;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** A page of a pack, to be read in any browser without us: in both languages, and without anything from elsewhere. */
final class Page {

    private static final String STYLE = """
            body{font:16px/1.5 system-ui,"Noto Sans SC","Microsoft YaHei",sans-serif;max-width:56rem;margin:2rem auto;
            padding:0 1rem;color:#1c2622;background:#fff}h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem;
            border-bottom:1px solid #d9d5c9}table{border-collapse:collapse;width:100%;display:block;overflow-x:auto}
            th,td{border:1px solid #d9d5c9;padding:.35rem .6rem;text-align:left;vertical-align:top}th{background:#f5f3ed}
            .en{color:#556059;display:block}.item{border:1px solid #d9d5c9;border-radius:8px;padding:.6rem 1rem;
            margin:1rem 0;break-inside:avoid}.item p{margin:.3rem 0}.mark{font-weight:600}.long{word-break:break-all}""";

    private final StringBuilder html = new StringBuilder();
    private final SheetWords chinese;
    private final SheetWords english;

    Page(SheetWords chinese, SheetWords english, String titleKey) {
        this.chinese = chinese;
        this.english = english;
        html.append("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(escaped(chinese.of(titleKey) + " · " + english.of(titleKey)))
                .append("</title><style>\n")
                .append(STYLE)
                .append("</style></head><body>\n<h1>")
                .append(both(titleKey))
                .append("</h1>\n");
    }

    /** The text of a key in both languages, to be put in as it is. */
    String both(String key, Object... arguments) {
        return pair(chinese.of(key, arguments), english.of(key, arguments));
    }

    /** Two texts that say the same, to be put in as they are. */
    String pair(String zh, String en) {
        return escaped(zh) + (zh.equals(en) ? "" : " <span class=\"en\" lang=\"en\">" + escaped(en) + "</span>");
    }

    void heading(String key, Object... arguments) {
        html.append("<h2>").append(both(key, arguments)).append("</h2>\n");
    }

    /** @param content as it is to be put in */
    void paragraph(String content) {
        html.append("<p>").append(content).append("</p>\n");
    }

    /** Something between tags that is made elsewhere. */
    void raw(String markup) {
        html.append(markup);
    }

    /** @param cells as they are to be put in */
    void table(List<String> headings, List<List<String>> cells) {
        html.append("<table>");
        if (!headings.isEmpty()) {
            html.append("<tr>");
            headings.forEach(key -> html.append("<th>").append(both(key)).append("</th>"));
            html.append("</tr>\n");
        }
        cells.forEach(row -> {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>").append(cell).append("</td>"));
            html.append("</tr>\n");
        });
        html.append("</table>\n");
    }

    byte[] written() {
        return (html + "</body></html>\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Points without noughts at their end. */
    static String points(@Nullable Object stored) {
        return stored instanceof BigDecimal points
                ? points.stripTrailingZeros().toPlainString()
                : String.valueOf(stored);
    }

    /** One long word, which a narrow screen may break anywhere. */
    static String breakable(String markup) {
        return "<span class=\"long\">" + markup + "</span>";
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
