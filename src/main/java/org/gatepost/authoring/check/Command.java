package org.gatepost.authoring.check;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gatepost.authored.UnreadableFiles;
import org.springframework.boot.logging.LoggingSystem;

/** What is asked of the program instead of starting, and prints what it found to the standard output. */
record Command(String name, Work work) {

    static final int SOUND = 0;
    static final int MISTAKES = 1;
    private static final int NOTHING_TO_CHECK = 2;

    /** What a command does; gives its exit code. */
    interface Work {
        int run(List<String> args, PrintStream out);
    }

    /** Whether the program was started for this; settings may stand before it, as Maven puts them there. */
    boolean isAskedFor(String[] args) {
        return Arrays.stream(args)
                .filter(arg -> !arg.startsWith("--"))
                .findFirst()
                .filter(name::equals)
                .isPresent();
    }

    int run(String[] args) {
        // Nobody has set logging up, and what the libraries would say then is not for authors.
        LoggingSystem.get(Command.class.getClassLoader()).beforeInitialize();
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, encoding())) {
            List<String> rest = new ArrayList<>(List.of(args));
            rest.remove(name);
            return run(rest, out);
        }
    }

    /** A bare machine calls its terminal ASCII, and every Chinese word would be question marks. */
    private static Charset encoding() {
        Charset usual = System.out.charset();
        return usual.newEncoder().canEncode('题') ? usual : StandardCharsets.UTF_8;
    }

    int run(List<String> args, PrintStream out) {
        try {
            return work.run(args, out);
        } catch (NothingThere nothing) {
            out.println(nothing.getMessage());
            return NOTHING_TO_CHECK;
        } catch (UnreadableFiles mistakes) {
            mistakes.problems().forEach(out::println);
            int number = mistakes.problems().size();
            out.printf(
                    "%n%d mistake%s. Mend what is listed; nothing else was looked at.%n",
                    number, CheckContent.plural(number));
            return MISTAKES;
        }
    }
}
