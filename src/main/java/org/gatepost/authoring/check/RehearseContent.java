package org.gatepost.authoring.check;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.ContentChange;
import org.gatepost.library.ContentChange.Detail;
import org.gatepost.library.ContentChange.How;
import org.gatepost.library.ContentChange.Subject;
import org.gatepost.library.ContentDifference;
import org.gatepost.library.GuessLimit;
import org.gatepost.library.Manuscript;
import org.gatepost.source.Ledger;

/**
 * The command {@code rehearse-content <folder>}: reads a folder of content as a start would, and prints every mistake, or else
 * what it says otherwise than the content that a start with these settings loads. Needs no database, starts nothing and writes
 * nothing but its report; whom it concerns is said by the app, which knows the people.
 */
public final class RehearseContent {

    private static final Command COMMAND = new Command("rehearse-content", RehearseContent::rehearse);

    private RehearseContent() {}

    /** Whether the program was started for this; settings may stand before it, as Maven puts them there. */
    public static boolean isAskedFor(String[] args) {
        return COMMAND.isAskedFor(args);
    }

    /**
     * Compares, and prints to the standard output.
     *
     * @param args the command, the folder, and settings if wanted
     * @return the exit code: 0 when it could be loaded, 1 for mistakes, 2 when there is no such folder or none was named
     */
    public static int run(String[] args) {
        return COMMAND.run(args);
    }

    static int run(List<String> args, PrintStream out) {
        return COMMAND.run(args, out);
    }

    private static int rehearse(List<String> args, PrintStream out) {
        if (args.stream().allMatch(arg -> arg.startsWith("--"))) {
            throw new NothingThere("name the folder of the content that is to come: rehearse-content <folder>");
        }
        Folders next = Folders.of(args);
        Folders today = Folders.configured(args);
        out.printf("in use   %s%nto come  %s%nledger   %s%n", today.content(), next.content(), next.seeds());
        Manuscript before = manuscript(today);
        Manuscript after = manuscript(next);
        GuessLimit.check(after, next.guessLimit());
        List<ContentChange> changes = ContentDifference.between(before, after);
        for (Subject subject : Subject.values()) {
            print(
                    subject,
                    changes.stream()
                            .filter(change -> change.subject() == subject)
                            .toList(),
                    out);
        }
        out.printf("%nWhom this concerns, the app says: Rule rehearsal, in its menu.%n");
        return Command.SOUND;
    }

    private static Manuscript manuscript(Folders folders) {
        return Manuscript.read(
                AuthoredFiles.at(folders.content()), Ledger.read(AuthoredFiles.at(folders.seeds())), folders.zone());
    }

    private static void print(Subject subject, List<ContentChange> changes, PrintStream out) {
        out.printf(
                "%n%ss: %d changed, %d added, %d removed%n",
                lower(subject), count(changes, How.CHANGED), count(changes, How.ADDED), count(changes, How.REMOVED));
        for (ContentChange change : changes) {
            out.printf(
                    "  %-8s %s  %s%n",
                    lower(change.how()), change.id(), change.title().en());
            change.details().forEach(detail -> out.printf("             %s%n", words(detail)));
        }
    }

    private static long count(List<ContentChange> changes, How how) {
        return changes.stream().filter(change -> change.how() == how).count();
    }

    private static String words(Detail detail) {
        String aspect = lower(detail.aspect());
        return detail.before().isEmpty() && detail.after().isEmpty()
                ? aspect
                : "%s: %s -> %s".formatted(aspect, joined(detail.before()), joined(detail.after()));
    }

    private static String joined(List<LocalizedText> texts) {
        return texts.isEmpty() ? "none" : texts.stream().map(LocalizedText::en).collect(Collectors.joining(", "));
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
