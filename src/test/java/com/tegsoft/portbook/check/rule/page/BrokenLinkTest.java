package com.tegsoft.portbook.check.rule.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.fixture.Product;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A page that a partial language does not have is shown in the source language, so links lead there. */
class BrokenLinkTest {

    @Test
    void a_translated_page_may_link_to_one_that_is_not_translated() throws IOException {
        assertThat(broken("glossary#role")).isEmpty();
    }

    @Test
    void the_section_must_be_there_in_the_source_language() throws IOException {
        assertThat(broken("glossary#roll"))
                .extracting(Finding::message)
                .containsExactly("`page:glossary#roll` does not exist");
    }

    /** Findings about a link in German, which lacks the page that it leads to. */
    private static List<Finding> broken(String target) throws IOException {
        var files = new TreeMap<>(ContentFiles.load(Product.CONTENT).files());
        edit(
                files,
                "site.yaml",
                "name: Deutsch, direction: ltr, state: complete",
                "name: Deutsch, direction: ltr, state: partial");
        edit(files, "de/pages/reading.md", "page:glossary#role", "page:" + target);
        assertThat(files.remove("de/pages/glossary.md")).isNotNull();
        var content = ContentReader.read(new ContentFiles(files), Set.of());
        assertThat(content.isWhole()).isTrue();
        return new BrokenLink().find(content).toList();
    }

    private static void edit(Map<String, byte[]> files, String file, String before, String after) {
        var text = new String(files.get(file), StandardCharsets.UTF_8);
        assertThat(text).contains(before);
        files.put(file, text.replace(before, after).getBytes(StandardCharsets.UTF_8));
    }
}
