package org.gatepost.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of the register, read from the screen: header to text, row by row. */
record RegisterOnScreen(List<Map<String, String>> rows) {

    private static final String CELLS = """
            (grid) => {
              const text = (cell) => cell.querySelector("slot").assignedNodes().map((n) => n.innerText ?? "").join("").trim();
              const line = (row) => [...row.children].map(text);
              const head = [...grid.shadowRoot.querySelectorAll("#header tr")].map(line);
              const body = [...grid.shadowRoot.querySelectorAll("#items tr")]
                .filter((row) => !row.hidden).sort((a, b) => a.index - b.index).map(line);
              return [head.at(-1), ...body];
            }""";

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
                    return row;
                })
                .toList());
    }

    Map<String, String> row(String number) {
        return rows.stream()
                .filter(row -> number.equals(row.get("工号")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody with number " + number + " in " + rows));
    }
}
