package com.tegsoft.portbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.Sample;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code l10n status} on the sample's content, where no text of the frozen product moves the numbers. */
class L10nStatusTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copy_the_sample() throws IOException {
        for (var file : Sample.folder(new Example(List.of())).files().entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    @Test
    void nothing_to_do_is_said_in_one_line() {
        assertThat(status()).isEqualTo("""
                tr (complete): 39 current, 0 stale, 0 unrecorded, 0 missing
                exit 0
                """);
    }

    @Test
    void what_is_to_be_done_is_listed_with_its_place() throws IOException {
        edit("en/pages/help.md", "lorry", "van");
        edit("en/texts.yaml", "text: Looking at the map.", "text: Looking at the newest map.");
        edit("tr/texts.yaml", "    name: Harita\n", "    name: Plan\n");
        edit("tr/texts.yaml", "    closed: Harita eskir.\n", "");
        assertThat(status()).isEqualTo("""
                tr (complete): 35 current, 2 stale, 1 unrecorded, 1 missing
                  stale      tr/pages/help.md:1:1 pages.help
                  stale      tr/texts.yaml:3:36 purposes.browsing.text
                  unrecorded tr/texts.yaml:17:11 services.web.name
                  missing    en/texts.yaml:32:13 services.mirror-sync.closed
                exit 1
                """);
    }

    @Test
    void gaps_of_a_partial_language_are_no_fault() throws IOException {
        edit(
                "site.yaml",
                "name: Türkçe, direction: ltr, state: complete",
                "name: Türkçe, direction: ltr, state: partial");
        edit("tr/texts.yaml", "    closed: Harita eskir.\n", "");
        assertThat(status()).startsWith("tr (partial): 38 current").endsWith("exit 0\n");
    }

    private String status() {
        var out = new StringWriter();
        var terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(out, true), false, false);
        var status = new PortbookCommand(terminal, Path.of("/")).run("l10n", "status", "--content", folder.toString());
        return out.toString().replace("\r\n", "\n") + "exit " + status + "\n";
    }

    private void edit(String file, String before, String after) throws IOException {
        var text = Files.readString(folder.resolve(file));
        assertThat(text).contains(before);
        Files.writeString(folder.resolve(file), text.replace(before, after));
    }
}
