package org.gatepost.authoring.check;

import java.io.PrintStream;
import java.util.stream.Stream;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Manuscript;
import org.gatepost.library.PassOdds;

/** How likely each exam is passed by guessing, and those that decide also by knowing a part, as lines of text. */
final class GuessSheet {

    private final Manuscript manuscript;

    GuessSheet(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    void print(PrintStream out) {
        Table table = new Table(Stream.concat(
                        Stream.of("exam", "items", "cut %", "guessing %", "attempts", "in all %"),
                        PassOdds.KNOWN.stream().map(percent -> "knowing " + percent + " %"))
                .toArray(String[]::new));
        manuscript.blueprints().stream()
                .filter(exam -> exam.purpose().hasPass())
                .forEach(exam -> row(table, exam));
        out.printf("%nExams, each with the chance in per cent to pass it by guessing, or by knowing a part%n");
        table.lines().forEach(out::println);
    }

    private void row(Table table, Blueprint exam) {
        var odds = new PassOdds(exam, manuscript::pool);
        double guessing = odds.once(0);
        boolean mandatory = !exam.purpose().isVoluntary();
        table.row(Stream.concat(
                        Stream.of(
                                exam.id().value(),
                                exam.items(),
                                exam.cutPercent(),
                                PassOdds.percent(guessing),
                                mandatory ? odds.attempts() : "-",
                                mandatory ? PassOdds.percent(odds.overall(guessing)) : "-"),
                        PassOdds.KNOWN.stream()
                                .map(known -> mandatory ? PassOdds.percent(odds.once(known / 100.0)) : "-"))
                .toArray());
    }
}
