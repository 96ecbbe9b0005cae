package com.tegsoft.portbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is the only finding: nothing is missing because of it. */
class UnreadableFileTest {

    private static final ContentFiles PRODUCT = SampleRows.product();

    @ParameterizedTest
    @ValueSource(strings = {"matrix.yaml", "site.yaml", "en/texts.yaml", "tr/texts.yaml", "translations.lock"})
    void gives_one_finding(String file) {
        var files = new TreeMap<>(PRODUCT.files());
        files.put(file, "a: [".getBytes(StandardCharsets.UTF_8));
        assertThat(Checks.findings(SampleRows.read(new ContentFiles(files))))
                .extracting(Finding::check)
                .containsExactly("invalid-yaml");
    }
}
