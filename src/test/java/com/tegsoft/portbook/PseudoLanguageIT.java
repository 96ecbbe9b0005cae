package com.tegsoft.portbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real content in languages that nobody speaks: no English is left in the pages, and they still say the same. */
class PseudoLanguageIT {

    @Test
    void the_whole_build_takes_them_and_reads_them_back(@TempDir Path folder) throws Exception {
        var content = PseudoLanguage.content(folder.resolve("content"));
        var site = folder.resolve("site");
        var outcome = Build.build(new Build.Inputs(content, Path.of("templates"), Optional.empty()), site);
        assertThat(outcome).isInstanceOf(Build.Outcome.Published.class);
        assertThat(Files.readString(site.resolve("en-XA/ports/web-access/index.html")))
                .contains("<html lang=\"en-XA\" dir=\"ltr\">")
                .contains("<b>443</b>")
                .contains("<h1>[Ŵéƀ áććéšš ẋőẋő]</h1>")
                .doesNotContain("Web access", "Nobody can sign in");
        assertThat(Files.readString(site.resolve("ar-XB/glossary/index.html")))
                .contains("<html lang=\"ar-XB\" dir=\"rtl\">")
                .contains("id=\"cidr\"")
                .doesNotContain("A way to write a block of addresses");
    }
}
