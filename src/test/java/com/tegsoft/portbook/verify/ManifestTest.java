package com.tegsoft.portbook.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Manifest;
import com.tegsoft.portbook.site.artefact.Manifest.Entry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The list of all files is read back: it names each file once, with its size and its hash. */
class ManifestTest {

    private static final List<Artefact> SITE =
            List.of(new Artefact("a.html", "a".getBytes(UTF_8)), new Artefact("en/b.html", "bb".getBytes(UTF_8)));

    @Test
    void a_list_of_the_files_has_no_findings_and_says_what_it_listed() {
        var manifest = Manifest.of(SITE);
        assertThat(Verification.manifest(SITE, manifest)).isEmpty();
        assertThat(Manifest.parse(manifest.artefact().bytes())).isEqualTo(manifest);
        assertThat(manifest.files().get("a.html"))
                .isEqualTo(new Entry(1, "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"));
    }

    @Test
    void a_file_that_is_not_listed_or_does_not_exist_is_found() {
        assertThat(Verification.manifest(SITE, Manifest.of(SITE.subList(0, 1))))
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .startsWith("missing in this file: en/b.html, 2 bytes");
        assertThat(Verification.manifest(SITE.subList(1, 2), Manifest.of(SITE)))
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .startsWith("not in the matrix: a.html, 1 bytes");
    }

    @Test
    void a_wrong_size_is_found() {
        var files = new TreeMap<>(Map.copyOf(Manifest.of(SITE).files()));
        files.put("a.html", new Entry(7, Entry.of("a".getBytes(UTF_8)).sha256()));
        assertThat(Verification.manifest(SITE, new Manifest(files))).hasSize(2);
    }
}
