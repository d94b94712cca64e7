package org.gatepost.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class JoinedScriptsTests {

    private static final Path SCRIPTS = Path.of("src/main/resources/META-INF/resources/js");

    private final MockMvc web =
            MockMvcBuilders.standaloneSetup(new JoinedScripts()).build();

    @ParameterizedTest
    @CsvSource({"/js/items.js, item", "/js/lesson.js, study"})
    void hasEveryScriptOfItsKindWholeAndTheOneTheOthersNeedFirst(String address, String kind) throws Exception {
        String joined = web.perform(get(address)).andReturn().getResponse().getContentAsString();
        List<Path> scripts = scripts(kind);
        assertThat(scripts).hasSizeGreaterThan(1);
        int length = 0;
        for (Path script : scripts) {
            String text = Files.readString(script);
            assertThat(joined).as(script.toString()).contains(text);
            length += text.length();
        }
        assertThat(joined)
                .hasSize(length + scripts.size() - 1)
                .startsWith(Files.readString(SCRIPTS.resolve(kind + ".js")));
    }

    @Test
    void isSentAgainOnlyWhenItHasChanged() throws Exception {
        String tag = Objects.requireNonNull(web.perform(get("/js/items.js"))
                .andExpect(header().string("Cache-Control", "no-cache"))
                .andReturn()
                .getResponse()
                .getHeader("ETag"));
        assertThat(tag).as("a strong one is not compressed").startsWith("W/");
        web.perform(get("/js/items.js").header("If-None-Match", tag)).andExpect(status().isNotModified());
    }

    private static List<Path> scripts(String kind) throws IOException {
        try (var files = Files.list(SCRIPTS)) {
            return files.filter(file -> file.getFileName().toString().matches(kind + "(-.*)?\\.js"))
                    .toList();
        }
    }
}
