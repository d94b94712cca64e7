package org.gatepost.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.gatepost.kernel.Sha256;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Scripts that are always needed together, as one file each: a phone on a slow line waits for each request, and there is no
 * bundler here. Asked for anew with every page and sent again only when they have changed, as every script is.
 */
@RestController
class JoinedScripts {

    private static final MediaType JAVASCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

    private final Script items = Script.of(
            "item", "item-choose", "item-arrange", "item-match", "item-sort", "item-mark", "item-fill", "item-write");
    private final Script lesson = Script.of("study", "study-place", "study-size", "study-aloud");

    private record Script(String text, String digest) {

        static Script of(String... names) {
            String text = List.of(names).stream().map(Script::read).collect(Collectors.joining("\n"));
            return new Script(text, Sha256.of(text));
        }

        private static String read(String name) {
            try {
                return new ClassPathResource("META-INF/resources/js/" + name + ".js")
                        .getContentAsString(StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(name, unreadable);
            }
        }

        ResponseEntity<String> answer() {
            return ResponseEntity.ok()
                    .contentType(JAVASCRIPT)
                    .cacheControl(CacheControl.noCache())
                    // Weak, for Tomcat compresses nothing that is to be the same byte for byte.
                    .eTag("W/\"" + digest + '"')
                    .body(text);
        }
    }

    /** What draws an item of any type. */
    @GetMapping("/js/items.js")
    ResponseEntity<String> items() {
        return items.answer();
    }

    /** What a lesson is read with. */
    @GetMapping("/js/lesson.js")
    ResponseEntity<String> lesson() {
        return lesson.answer();
    }
}
