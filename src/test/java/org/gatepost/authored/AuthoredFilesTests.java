package org.gatepost.authored;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthoredFilesTests {

    @TempDir
    Path anywhere;

    @Test
    void readsAFolderWhateverItIsCalled() throws IOException {
        Path folder = anywhere.resolve("我们的 教材").resolve("我们的 内容");
        Files.createDirectories(folder.resolve("items"));
        Files.writeString(folder.resolve("items/小天鹅.yaml"), "items: []");
        AuthoredFiles files = AuthoredFiles.at("file:" + folder);
        assertThat(files.list()).containsExactly("items/小天鹅.yaml");
        assertThat(files.nameOf("items/小天鹅.yaml")).isEqualTo("我们的 内容/items/小天鹅.yaml");
    }
}
