package org.gatepost.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;

/** A database that opens and is not for this program, or cannot be written to, is told in words and left as it is. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseCheckTests {

    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    @Import(DatabaseCheck.class)
    static class DatabaseOnly {}

    @TempDir
    Path folder;

    private String url = "";

    @BeforeEach
    void migrated() {
        url = "jdbc:h2:file:" + folder.resolve("gatepost") + ";WRITE_DELAY=0";
        Flyway.configure().dataSource(url, "sa", "").load().migrate();
    }

    @Test
    void startsOnItsOwnDatabase() {
        assertThat(start(url)).isNull();
    }

    @Test
    void doesNotTouchADatabaseOfANewerProgram(CapturedOutput output) throws SQLException {
        execute("create table kept as select * from \"flyway_schema_history\" where \"installed_rank\" = 1");
        execute("update kept set \"installed_rank\" = 999, \"version\" = '999', \"description\" = 'from the future'");
        execute("insert into \"flyway_schema_history\" select * from kept");
        List<String> before = history();
        assertThat(start(url)).isNotNull();
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("由更新版本的 Gatepost 写成（第 999 版")
                .contains("was written by a newer Gatepost (schema 999; this one knows ")
                .contains("It was left as it is.")
                .doesNotContain("\tat org.");
        assertThat(history()).isEqualTo(before);
    }

    @Test
    void saysAtOnceThatAFileCannotBeWrittenTo(CapturedOutput output) {
        assertThat(start(url + ";ACCESS_MODE_DATA=r")).isNotNull();
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("数据库文件 " + folder.resolve("gatepost.mv.db") + " 只能读取，无法写入")
                .contains("The database file " + folder.resolve("gatepost.mv.db") + " can be read and not written to")
                .doesNotContain("\tat org.");
    }

    @Test
    void saysAtOnceThatTheFolderCannotBeWrittenTo(CapturedOutput output) {
        // Nobody may make files there, not even root.
        assertThat(start("jdbc:h2:file:/proc/gatepost/gatepost")).isNotNull();
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("/proc/gatepost/gatepost.mv.db 读不完整或无法写入")
                .contains("/proc/gatepost/gatepost.mv.db cannot be read to its end or not written to");
    }

    private List<String> history() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select \"version\" || ' ' || \"description\" || ' ' || \"success\" from \"flyway_schema_history\""
                                + " order by \"installed_rank\"")) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What kept it from starting; null when it started. */
    private static @Nullable Throwable start(String url) {
        var application = new SpringApplication(DatabaseOnly.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(false);
        return catchThrowable(() -> application
                .run("--spring.datasource.url=" + url, "--spring.datasource.username=sa")
                .close());
    }
}
