package org.gatepost.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The table of the register, read from the screen: header to text, row by row. */
record RegisterOnScreen(List<Map<String, String>> rows) {

    /** The reason with by when the first pass is due, as a sheet has it. */
    static final String WHOLE_REASON = "原因全文";

    private static final Pattern ATTEMPTS = Pattern.compile("共 (\\d+) 次，\\s*(.+)");

    private static final String CELLS = """
            (grid) => {
              const text = (cell) => cell.querySelector("slot").assignedNodes().map((n) => n.innerText ?? "").join("").trim();
              const line = (row) => [...row.children].map(text);
              const head = [...grid.shadowRoot.querySelectorAll("#header tr")].map(line);
              const body = [...grid.shadowRoot.querySelectorAll("#items tr")]
                .filter((row) => !row.hidden).sort((a, b) => a.index - b.index).map(line);
              return [head.at(-1), ...body];
            }""";

    private static final Pattern REASON = Pattern.compile("(.*?)，(?:已逾期（)?最晚应在 ?(\\d{4}年\\d{1,2}月\\d{1,2}日) ?合格）?");

    @SuppressWarnings("unchecked")
    static RegisterOnScreen in(Visitor visitor) {
        var grid = visitor.find("vaadin-grid");
        visitor.find("vaadin-grid a[href^='register/']").first().waitFor();
        visitor.settle();
        var lines = (List<List<String>>) grid.evaluate(CELLS);
        return new RegisterOnScreen(lines.stream()
                .skip(1)
                .map(line -> {
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int place = 0; place < line.size(); place++) {
                        row.put(lines.getFirst().get(place), line.get(place));
                    }
                    return parted(row);
                })
                .toList());
    }

    /**
     * Four cells have two lines, which are two columns of a sheet; the smaller one of an attempt has two more, and that of a
     * reason may say by when the first pass is due.
     */
    private static Map<String, String> parted(Map<String, String> row) {
        part(row, "姓名", "姓名", "工号");
        part(row, "状态", "状态", "原因");
        row.put(WHOLE_REASON, row.get("原因"));
        var reason = REASON.matcher(row.get("原因"));
        if (reason.matches()) {
            row.put("原因", reason.group(1));
        }
        row.put("首次合格截止", reason.matches() ? reason.group(2) : "");
        part(row, "资格到期", "资格到期", "宽限到");
        part(row, "最近考试", "最近得分", "最近考试");
        var attempts = ATTEMPTS.matcher(row.get("最近考试"));
        row.put("考试次数", attempts.matches() ? attempts.group(1) : "0");
        row.put("最近考试", attempts.matches() ? attempts.group(2) : "");
        return row;
    }

    private static void part(Map<String, String> row, String cell, String above, String below) {
        var lines = row.get(cell).lines().toList();
        row.put(above, lines.isEmpty() ? "" : lines.getFirst());
        row.put(below, lines.size() < 2 ? "" : lines.getLast());
    }

    Map<String, String> row(String number) {
        return rows.stream()
                .filter(row -> number.equals(row.get("工号")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody with number " + number + " in " + rows));
    }
}
