package com.tegsoft.portbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a row links to where a mistake in it is reported, if the owner of the site says where. */
class ReportedRowIT {

    @TempDir
    private Path folder;

    private String page(String address, String path) throws IOException {
        var content = FolderCopy.of(Product.CONTENT, folder.resolve("content"));
        var site = content.resolve("site.yaml");
        Files.writeString(
                site, Files.readString(site).replaceFirst("(support-url: .*\n)", "$1" + address.replace("$", "\\$")));
        var out = folder.resolve("site");
        var run = CommandRun.of("build", "--quiet", "--content", content.toString(), "--out", out.toString());
        assertThat(run.status()).as("%s", run).isZero();
        return Files.readString(out.resolve(path));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.com/report?row={id}&edition={edition}&language={language}, ar, https://www.example.com/report?row=voice-media&amp;edition=2026-11-25&amp;language=ar",
        "mailto:help@example.com?subject=Port%20{id}, en, mailto:help@example.com?subject=Port%20voice-media"
    })
    void with_its_id_edition_and_language(String address, String language, String link) throws IOException {
        var page = page("report-url: " + address + "\n", language + "/ports/voice-media/index.html");
        assertThat(page).contains("<p class=\"report\"><a href=\"" + link + "\">");
    }

    @Test
    void without_an_address_there_is_no_link() throws IOException {
        assertThat(page("", "en/ports/voice-media/index.html")).doesNotContain("class=\"report\"");
    }
}
