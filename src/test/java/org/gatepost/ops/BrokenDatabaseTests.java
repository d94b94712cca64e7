package org.gatepost.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

/** A start on a database that cannot be used ends with words instead of a stack trace, and changes nothing. */
@ExtendWith(OutputCaptureExtension.class)
class BrokenDatabaseTests {

    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    static class DatabaseOnly {}

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {8192, 50_000})
    void leavesAFileThatIsNoDatabaseAsItIs(int size, CapturedOutput output) throws IOException {
        Path file = folder.resolve("gatepost.mv.db");
        byte[] garbage = new byte[size];
        new Random(size).nextBytes(garbage);
        Files.write(file, garbage);
        start(file);
        assertThat(output)
                .contains("数据库文件 " + file + " 已损坏")
                .contains("The database file " + file + " is damaged")
                .contains("put the last backup in its place")
                .doesNotContain("\tat org.");
        assertThat(Files.readAllBytes(file)).isEqualTo(garbage);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void leavesAFileCutShortAsItIs(int size, CapturedOutput output) throws IOException {
        Path file = folder.resolve("gatepost.mv.db");
        byte[] rest = "H:2,block:2".repeat(10).substring(0, size).getBytes(StandardCharsets.US_ASCII);
        Files.write(file, rest);
        start(file);
        assertThat(output)
                .contains("数据库文件 " + file + " 读不完整")
                .contains("The database file " + file + " cannot be read to its end");
        assertThat(Files.readAllBytes(file)).isEqualTo(rest);
    }

    @Test
    void leavesAFileWhoseBeginningIsLostAsItIs(CapturedOutput output) throws IOException, SQLException {
        Path file = database();
        byte[] damaged = Files.readAllBytes(file);
        Arrays.fill(damaged, (byte) 0);
        Files.write(file, damaged);
        start(file);
        assertThat(output).contains("The database file " + file + " is damaged");
        assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
    }

    @Test
    void namesAFileThatAnotherProcessHolds(CapturedOutput output) throws IOException, SQLException {
        Path file = database();
        byte[] before = Files.readAllBytes(file);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            start(file);
        }
        assertThat(output)
                .contains("数据库文件 " + file + " 正被另一个进程使用")
                .contains("The database file " + file + " is in use by another process");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void namesAFolderThatIsNone(CapturedOutput output) throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("data"), "a file");
        Path file = notAFolder.resolve("gatepost.mv.db");
        start(file);
        assertThat(output)
                .contains("数据库文件 " + file + " 读不完整或无法写入")
                .contains("The database file " + file + " cannot be read to its end or not written to");
    }

    @Test
    void namesAServerThatDoesNotAnswerButNoPassword(CapturedOutput output) {
        start("jdbc:postgresql://127.0.0.1:1/gatepost?password=geheim", "--spring.datasource.password=geheim");
        assertThat(output)
                .contains("连不上数据库服务器 jdbc:postgresql://127.0.0.1:1/gatepost（错误 08001）")
                .contains(
                        "The database server at jdbc:postgresql://127.0.0.1:1/gatepost cannot be reached (error 08001)")
                .doesNotContain("geheim");
    }

    @ParameterizedTest
    @CsvSource({
        "28P01, refuses the user name or the password",
        "3D000, There is no database",
        "57P03, cannot be reached",
        "08006, cannot be reached"
    })
    void tellsWhatAServerSays(String state, String words) {
        FailureAnalysis analysis = new DatabaseFailureAnalyzer(environment("jdbc:postgresql://sa:geheim@db/gatepost"))
                .analyze(new IllegalStateException(new SQLException("pool", new SQLException("driver", state))));
        assertThat(Objects.requireNonNull(analysis).getDescription())
                .contains(words)
                .contains("jdbc:postgresql://db/gatepost")
                .doesNotContain("geheim");
    }

    @Test
    void saysThatAnotherVersionWroteTheFile() {
        FailureAnalysis analysis = new DatabaseFailureAnalyzer(
                        environment("jdbc:h2:file:./data/gatepost;WRITE_DELAY=0"))
                .analyze(new IllegalStateException(new SQLException("too new", "HY000", 90048)));
        assertThat(Objects.requireNonNull(analysis).getDescription())
                .contains("was written by another version of H2")
                .contains(Path.of("data/gatepost.mv.db").toAbsolutePath().toString());
    }

    @Test
    void leavesOtherFailuresToOthers() {
        var analyzer = new DatabaseFailureAnalyzer(environment("jdbc:h2:mem:any"));
        assertThat(analyzer.analyze(new IllegalStateException(new SQLException("syntax", "42000", 42000))))
                .isNull();
        assertThat(analyzer.analyze(new IllegalStateException("no database at all")))
                .isNull();
    }

    private static MockEnvironment environment(String url) {
        return new MockEnvironment().withProperty("spring.datasource.url", url);
    }

    /** A database with a table in it, closed. */
    private Path database() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("gatepost"), "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("create table kept (id int)");
        }
        return folder.resolve("gatepost.mv.db");
    }

    private static void start(Path file) {
        String path = file.toString();
        start("jdbc:h2:file:" + path.substring(0, path.length() - ".mv.db".length()) + ";WRITE_DELAY=0");
    }

    private static void start(String url, String... more) {
        var application = new SpringApplication(DatabaseOnly.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(false);
        String[] arguments = Arrays.copyOf(more, more.length + 1);
        arguments[more.length] = "--spring.datasource.url=" + url;
        assertThat(catchThrowable(() -> application.run(arguments).close())).isNotNull();
    }
}
