package org.gatepost.authoring.check;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.authored.UnreadableFiles;
import org.gatepost.library.GuessLimit;
import org.gatepost.library.Manuscript;
import org.gatepost.source.Ledger;
import org.springframework.boot.logging.LoggingSystem;

/**
 * The command {@code check-content [folder]}: reads content and ledger as a start would, prints every mistake, or else
 * what could be better and what is covered. Starts nothing and writes nothing but its report.
 */
public final class CheckContent {

    private static final String COMMAND = "check-content";
    private static final int SOUND = 0;
    private static final int MISTAKES = 1;
    private static final int NOTHING_TO_CHECK = 2;

    private CheckContent() {}

    /** Whether the program was started for this; settings may stand before it, as Maven puts them there. */
    public static boolean isAskedFor(String[] args) {
        return Arrays.stream(args)
                .filter(arg -> !arg.startsWith("--"))
                .findFirst()
                .filter(COMMAND::equals)
                .isPresent();
    }

    /**
     * Checks, and prints to the standard output.
     *
     * @param args the command, then a folder and settings, each if wanted
     * @return the exit code: 0 when nothing is wrong, 1 for mistakes and findings that are errors, 2 when there is no such
     *     folder
     */
    public static int run(String[] args) {
        // Nobody has set logging up, and what the libraries would say then is not for authors.
        LoggingSystem.get(CheckContent.class.getClassLoader()).beforeInitialize();
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, encoding())) {
            List<String> rest = new ArrayList<>(List.of(args));
            rest.remove(COMMAND);
            return run(rest, out);
        }
    }

    /** A bare machine calls its terminal ASCII, and every Chinese word would be question marks. */
    private static Charset encoding() {
        Charset usual = System.out.charset();
        return usual.newEncoder().canEncode('题') ? usual : StandardCharsets.UTF_8;
    }

    static int run(List<String> args, PrintStream out) {
        try {
            return check(Folders.of(args), out);
        } catch (NothingThere nothing) {
            out.println(nothing.getMessage());
            return NOTHING_TO_CHECK;
        } catch (UnreadableFiles mistakes) {
            mistakes.problems().forEach(out::println);
            int number = mistakes.problems().size();
            out.printf("%n%d mistake%s. Mend what is listed; nothing else was looked at.%n", number, plural(number));
            return MISTAKES;
        }
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
        return findings.stream().anyMatch(finding -> finding.rule().severity() == Severity.ERROR) ? MISTAKES : SOUND;
    }

    static String plural(long number) {
        return number == 1 ? "" : "s";
    }
}
