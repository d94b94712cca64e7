package org.gatepost.library;

import java.util.Optional;
import java.util.function.Consumer;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.authored.Block;
import org.gatepost.authored.Problems;
import org.gatepost.authored.Said;
import org.gatepost.kernel.LocalizedText;

/**
 * Reads the texts of lessons, which stand in files of their own.
 *
 * @param read is told every file that is asked for
 */
record LessonTexts(AuthoredFiles files, Problems problems, Consumer<String> read) {

    static final String MISSING = "?";

    /**
     * Many times what anybody reads in a lesson. The embedded database keeps 1,048,576 characters of a revision, which has both
     * texts as JSON, where a character may take six.
     */
    static final int LONGEST = 50_000;

    /** @param name the path of both files without their endings */
    LocalizedText read(String name, Block lesson) {
        return new LocalizedText(text(name + ".zh.md", lesson), text(name + ".en.md", lesson));
    }

    static boolean areThere(LocalizedText text) {
        return !text.zh().equals(MISSING) && !text.en().equals(MISSING);
    }

    private String text(String file, Block lesson) {
        read.accept(file);
        Optional<String> text = files.find(file).filter(found -> !found.isBlank());
        text.ifPresentOrElse(
                found -> check(found, files.nameOf(file)),
                () -> lesson.problem("id", Said.of("authored.said.noText", files.nameOf(file))));
        return text.orElse(MISSING);
    }

    private void check(String text, String file) {
        if (AuthoredFiles.isGarbled(text)) {
            problems.add(file, 0, AuthoredFiles.GARBLED);
        }
        if (text.length() > LONGEST) {
            int line = Math.toIntExact(text.substring(0, LONGEST + 1).lines().count());
            problems.add(file, line, Said.of("authored.said.longText", text.length(), LONGEST));
        }
    }
}
