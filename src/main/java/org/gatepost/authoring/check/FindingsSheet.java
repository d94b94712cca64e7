package org.gatepost.authoring.check;

import java.io.PrintStream;
import java.util.List;

/** What the rules found, as lines of text: each finding, then how many of each rule. */
final class FindingsSheet {

    private final List<Finding> findings;

    FindingsSheet(List<Finding> findings) {
        this.findings = findings;
    }

    void print(PrintStream out) {
        print(out, Severity.ERROR, "Errors");
        print(out, Severity.WARNING, "Warnings");
        out.printf("%nFindings by rule%n");
        Table table = new Table("rule", "errors", "warnings");
        for (ContentRule rule : ContentRule.ALL) {
            long number = findings.stream()
                    .filter(finding -> finding.rule().equals(rule))
                    .count();
            boolean error = rule.severity() == Severity.ERROR;
            table.row(rule.name(), error ? number : "", error ? "" : number);
        }
        table.row("all", count(Severity.ERROR), count(Severity.WARNING));
        table.lines().forEach(out::println);
    }

    private void print(PrintStream out, Severity severity, String title) {
        if (count(severity) > 0) {
            out.printf("%n%s%n", title);
            findings.stream()
                    .filter(finding -> finding.rule().severity() == severity)
                    .forEach(finding -> out.println("  " + finding));
        }
    }

    private long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.rule().severity() == severity)
                .count();
    }
}
