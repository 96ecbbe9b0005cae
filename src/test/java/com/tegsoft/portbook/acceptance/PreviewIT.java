package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.fixture.Served;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A maintainer's browser while the content is edited. */
@Needs("chromium")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PORTS = "document.querySelector('main').innerText";
    private static final String FINDINGS = "document.querySelector('dialog pre')?.innerText ?? ''";

    private Path folder;
    private Served served;
    private Chromium browser;
    private Tab tab;

    @BeforeAll
    void open() throws IOException, InterruptedException {
        browser = new Chromium();
    }

    @AfterAll
    void close() throws IOException {
        browser.close();
    }

    @BeforeEach
    void start(@TempDir Path empty) throws IOException, InterruptedException {
        folder = empty;
        FolderCopy.of(Product.CONTENT, folder.resolve("content"));
        FolderCopy.of(Path.of("templates"), folder.resolve("templates"));
        served = Served.from(folder);
        tab = browser.tab();
    }

    @AfterEach
    void stop() throws IOException {
        tab.close(); // Or the page would go on asking, and complain to the next test.
        served.close();
    }

    @Test
    void a_port_is_edited_a_file_broken_and_mended_and_the_page_follows() throws Exception {
        tab.open(served.address().resolve("en/ports/database-access/"));
        assertThat(text(PORTS)).contains("50000");

        edit("content/matrix.yaml", "50000/tcp", "50017/tcp");
        await(PORTS, "50017");
        assertThat(text(PORTS)).doesNotContain("50000");
        await(FINDINGS, "edition-unreleased");

        edit("content/matrix.yaml", "50017/tcp", "500170/tcp");
        await(FINDINGS, "`500170/tcp` is not between");
        assertThat(text(PORTS)).as("the last good state is still there").contains("50017");

        edit("content/matrix.yaml", "500170/tcp", "50000/tcp");
        await(PORTS, "50000");
        assertThat(text(FINDINGS)).isEmpty();
        assertThat(tab.complaints()).isEmpty();
    }

    @Test
    void findings_can_be_hidden_under_the_published_policy() throws Exception {
        edit("content/matrix.yaml", "50000/tcp", "500000/tcp");
        tab.open(served.address().resolve("ar/ports/"));
        await(FINDINGS, "`500000/tcp` is not between");
        tab.evaluate("document.querySelector('dialog button').click()");
        assertThat(tab.evaluate("document.querySelector('dialog').open").asBoolean())
                .isFalse();
        assertThat(tab.complaints()).isEmpty();
    }

    @Test
    void a_template_and_a_style_are_followed_too() throws Exception {
        tab.open(served.address().resolve("tr/"));
        edit("templates/assets/site.css", ":root", "main { outline: 7px solid }\n:root");
        await("getComputedStyle(document.querySelector('main')).outlineWidth", "7px");
        edit("templates/parts/layout.ftlh", "<#nested>\n</head>", "<#nested>\n${oops}</head>");
        await(FINDINGS, "oops");
        assertThat(text(PORTS)).as("the last good state is still there").isNotBlank();
        edit("templates/parts/layout.ftlh", "${oops}", "<meta name=\"mended\" content=\"yes\">");
        await("document.querySelector('meta[name=mended]')?.content ?? ''", "yes");
    }

    private void edit(String file, String before, String after) throws IOException {
        var path = folder.resolve(file);
        var text = Files.readString(path);
        assertThat(text).contains(before);
        Files.writeString(path, text.replace(before, after));
    }

    /** Asks again and again: the page loads itself anew, and while it does it has no answer. */
    private void await(String script, String expected) throws InterruptedException {
        var seen = "";
        for (var waited = 0; waited < PATIENCE.toMillis(); waited += 50) {
            try {
                seen = text(script);
            } catch (IllegalStateException loading) {
                seen = String.valueOf(loading.getMessage());
            }
            if (seen.contains(expected)) {
                return;
            }
            Thread.sleep(50);
        }
        assertThat(seen).contains(expected);
    }

    private String text(String script) {
        return tab.evaluate(script).asString("");
    }
}
