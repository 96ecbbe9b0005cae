package com.tegsoft.portbook.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.site.artefact.Artefact;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The preview's answers, without a browser. */
class PreviewServerTest {

    private static final String POLICY = "default-src 'none'; script-src 'self'";
    private static final Map<String, String> SITE = Map.of(
            "_headers",
            "/*\n  Content-Security-Policy: " + POLICY + "\n/assets/*\n  X-Asset: yes\n  Cache-Control: max-age=9\n",
            "en/index.html",
            "<html><head></head><body>home</body></html>",
            "404.html",
            "<html><head></head><body>lost</body></html>",
            "assets/a.css",
            "p{}");

    private PreviewServer preview;

    @BeforeEach
    void open() throws IOException {
        preview = PreviewServer.open(0);
        preview.show(
                path -> Optional.ofNullable(SITE.get(path))
                        .map(text -> new Artefact(path, text.getBytes(StandardCharsets.UTF_8))),
                "");
    }

    @AfterEach
    void close() {
        preview.close();
    }

    @Test
    void a_page_comes_with_the_published_headers_and_one_script_more() throws IOException {
        var page = get("en/");
        assertThat(page.getHeaderField("Content-Security-Policy")).isEqualTo(POLICY);
        assertThat(page.getHeaderField("X-Asset")).isNull();
        assertThat(body(page)).contains("home", "src=\"/.preview/script.js?1\"").doesNotContain("dialog");
    }

    @Test
    void other_files_come_as_they_are_and_are_never_cached() throws IOException {
        var style = get("assets/a.css");
        assertThat(body(style)).isEqualTo("p{}");
        assertThat(style.getHeaderField("X-Asset")).isEqualTo("yes");
        assertThat(style.getHeaderField("Cache-Control")).isEqualTo("no-store");
        assertThat(style.getContentType()).startsWith("text/css");
    }

    @Test
    void findings_stand_over_the_last_good_page_as_text() throws IOException {
        preview.showFindings("`<b>$1` is none");
        assertThat(body(get("en/"))).contains("home", "`&lt;b&gt;$1` is none");
        assertThat(body(get("assets/a.css"))).isEqualTo("p{}");
    }

    @Test
    void what_is_not_there_is_answered_as_a_static_host_would() throws IOException {
        assertThat(get("nowhere").getResponseCode()).isEqualTo(404);
        assertThat(get("en").getHeaderField("Location")).isEqualTo("/en/");
        assertThat(get("../../etc/passwd").getResponseCode()).isEqualTo(404);
    }

    @Test
    void a_foreign_name_for_this_address_is_refused() throws IOException {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), preview.address().getPort())) {
            socket.getOutputStream()
                    .write("GET /en/ HTTP/1.0\r\nHost: attacker.example\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void a_page_that_cannot_be_rendered_says_why() throws IOException {
        preview.show(
                path -> {
                    throw new IllegalStateException("broken <template>");
                },
                "");
        var broken = get("en/");
        assertThat(broken.getResponseCode()).isEqualTo(500);
        assertThat(new String(broken.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("broken &lt;template&gt;");
        assertThat(preview.lastRequested()).isEqualTo("en/index.html");
    }

    private HttpURLConnection get(String path) throws IOException {
        var connection = (HttpURLConnection) new URL(preview.address() + path).openConnection();
        connection.setInstanceFollowRedirects(false);
        return connection;
    }

    private static String body(HttpURLConnection answer) throws IOException {
        try (var in = answer.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
