package org.gatepost.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed jar as an operator meets it: the first start, health, and a start that must not happen. */
class StartIT {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/setup/\\S+)");

    @TempDir
    Path folder;

    @Test
    void setsUpTheFirstAdministratorByALinkThatWorksOnce() throws IOException, InterruptedException {
        try (var gatepost = PackedJar.named("first-start", folder).packed().start();
                var browser = Browser.start();
                var visitor = new Visitor(gatepost, browser.window(Screen.DESK, Locale.SIMPLIFIED_CHINESE))) {
            assertThat(get(gatepost, "/actuator/health").body())
                    .contains("\"status\":\"UP\"")
                    .doesNotContain("components");
            assertThat(get(gatepost, "/actuator/env").statusCode()).isNotEqualTo(200);
            joinedScriptsComeSmallAndOnce(gatepost);

            var link = LINK.matcher(gatepost.log());
            assertThat(link.find()).as("a link in " + gatepost.log()).isTrue();
            visitor.open(link.group(1)).window().screenshot("setup-zh-1280");
            fill(visitor);
            visitor.page().waitForURL(url -> url.contains("/login?ready"));
            assertThat(visitor.arrived().find(".gp-demo").count())
                    .as("demo accounts")
                    .isZero();
            visitor.signIn("chief", "a-long-enough-secret-7").open("/accounts");
            visitor.window().assertNothingWentWrong();

            var stranger = new Visitor(gatepost, browser.window(Screen.PHONE, Locale.ENGLISH));
            stranger.open(link.group(1)).window().screenshot("setup-over-en-390");
            assertThat(stranger.find("vaadin-text-field, vaadin-password-field").count())
                    .isZero();
            // That the next start takes it as known is seen after a crash, of the program taken apart.
            assertThat(gatepost.log())
                    .contains("read and checked in", "revisions compared", "this program knows the content from now on")
                    .doesNotContain("nothing has changed since the content was read");
        }
    }

    private static void joinedScriptsComeSmallAndOnce(PackedJar gatepost) throws IOException, InterruptedException {
        var script = get(gatepost, "/js/items.js", "Accept-Encoding", "gzip");
        assertThat(script.headers().firstValue("Content-Encoding")).hasValue("gzip");
        String tag = script.headers().firstValue("ETag").orElseThrow();
        assertThat(get(gatepost, "/js/items.js", "Accept-Encoding", "gzip", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void doesNotStartOnABrokenDatabaseAndLeavesItAsItIs() throws IOException {
        var database = folder.resolve("gatepost.mv.db");
        var garbage = new byte[64 * 1024];
        new Random(7).nextBytes(garbage);
        Files.write(database, garbage);
        var gatepost = PackedJar.named("broken-database", folder);
        assertThat(gatepost.startInVain()).as("exit code").isNotZero();
        assertThat(gatepost.log())
                .contains("APPLICATION FAILED TO START")
                .contains("gatepost.mv.db is damaged or is not a database", "It was left as it is.")
                .contains("put the last backup in its place and start again")
                .contains("已损坏");
        assertThat(Files.readAllBytes(database)).isEqualTo(garbage);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".mv.db")))
                    .containsExactly("gatepost.mv.db");
        }
    }

    private static void fill(Visitor visitor) {
        var fields = visitor.find("vaadin-text-field input");
        fields.nth(0).fill("何静");
        fields.nth(1).fill("G0001");
        fields.nth(2).fill("信息部");
        fields.nth(3).fill("chief");
        var passwords = visitor.find("vaadin-password-field input");
        passwords.nth(0).fill("a-long-enough-secret-7");
        passwords.nth(1).fill("a-long-enough-secret-7");
        passwords.nth(1).blur();
        visitor.find("#submit").click();
    }

    private static HttpResponse<String> get(PackedJar gatepost, String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(gatepost.url(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }
}
