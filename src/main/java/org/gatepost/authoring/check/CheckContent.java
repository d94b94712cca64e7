package org.gatepost.authoring.check;

import java.io.PrintStream;
import java.util.List;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.library.GuessLimit;
import org.gatepost.library.Manuscript;
import org.gatepost.source.Ledger;

/**
 * The command {@code check-content [folder]}: reads content and ledger as a start would, prints every mistake, or else
 * what could be better and what is covered. Starts nothing and writes nothing but its report.
 */
public final class CheckContent {

    private static final Command COMMAND = new Command("check-content", (args, out) -> check(Folders.of(args), out));

    private CheckContent() {}

    /** Whether the program was started for this; settings may stand before it, as Maven puts them there. */
    public static boolean isAskedFor(String[] args) {
        return COMMAND.isAskedFor(args);
    }

    /**
     * Checks, and prints to the standard output.
     *
     * @param args the command, then a folder and settings, each if wanted
     * @return the exit code: 0 when nothing is wrong, 1 for mistakes and findings that are errors, 2 when there is no such
     *     folder
     */
    public static int run(String[] args) {
        return COMMAND.run(args);
    }

    static int run(List<String> args, PrintStream out) {
        return COMMAND.run(args, out);
    }

    private static int check(Folders folders, PrintStream out) {
        out.printf("content  %s%nledger   %s%n", folders.content(), folders.seeds());
        var ledger = Ledger.read(AuthoredFiles.at(folders.seeds()));
        Manuscript manuscript = Manuscript.read(AuthoredFiles.at(folders.content()), ledger, folders.zone());
        var material = new Material(manuscript, ledger);
        List<Finding> findings = Findings.of(material);
        new CoverageSheet(Coverage.of(material), material).print(out);
        new GuessSheet(manuscript).print(out);
        new FindingsSheet(findings).print(out);
        GuessLimit.check(manuscript, folders.guessLimit());
        return findings.stream().anyMatch(finding -> finding.rule().severity() == Severity.ERROR)
                ? Command.MISTAKES
                : Command.SOUND;
    }

    static String plural(long number) {
        return number == 1 ? "" : "s";
    }
}
