package org.gatepost.authoring.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Where content and ledger are, as {@code AuthoredFiles} takes it, and by which settings they are read.
 *
 * @param guessLimit in per cent, as {@link org.gatepost.library.GuessLimit} takes it
 * @param zone the company's
 */
record Folders(String content, String seeds, double guessLimit, ZoneId zone) {

    /**
     * The folder that was named, or what the app would read if it were started so.
     *
     * @throws NothingThere when there is no content in the folder
     */
    static Folders of(List<String> args) {
        return args.stream()
                .filter(arg -> !arg.startsWith("--"))
                .findFirst()
                .map(folder -> below(Path.of(folder).toAbsolutePath().normalize(), args))
                .orElseGet(() -> configured(args));
    }

    /** A folder with {@code content/} in it, or a content folder itself; the ledger beside it goes before the usual one. */
    private static Folders below(Path folder, List<String> args) {
        Path content = Files.isDirectory(folder.resolve("content")) ? folder.resolve("content") : folder;
        if (!Files.isDirectory(content.resolve("items")) && !Files.isDirectory(content.resolve("courses"))) {
            throw new NothingThere(
                    "no content in %s: name a folder with content/ in it, or one with courses/ and items/"
                            .formatted(folder));
        }
        Path seeds = content.resolveSibling("seeds");
        return new Folders(
                "file:" + content,
                Files.isDirectory(seeds) ? "file:" + seeds : configured(args).seeds(),
                configured(args).guessLimit(),
                configured(args).zone());
    }

    /** What the app would read if it were started so. */
    static Folders configured(List<String> args) {
        var settings = new StandardEnvironment();
        settings.getPropertySources().addFirst(new SimpleCommandLinePropertySource(args.toArray(String[]::new)));
        ConfigDataEnvironmentPostProcessor.applyTo(settings);
        return new Folders(
                Objects.requireNonNull(settings.getProperty("gatepost.content")),
                Objects.requireNonNull(settings.getProperty("gatepost.seeds")),
                settings.getRequiredProperty("gatepost.library.guess-limit", Double.class),
                settings.getRequiredProperty("gatepost.zone", ZoneId.class));
    }
}
