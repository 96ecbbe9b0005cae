package com.tegsoft.portbook.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.fixture.Rendered;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.verify.reader.ZippedFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How a copy of the site for a disk is read back: whatever is wrong with it is found. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfflineCopyIT {

    private static final String PAGE = "ar/ports/index.html";

    private Rendered site;
    private Artefact copy;

    @BeforeAll
    void render() {
        site = Rendered.product();
        copy = site.artefact("ar/offline.zip");
    }

    private List<String> faults(byte[] zip) {
        var changed = new Artefact(copy.path(), zip, copy.expectation());
        return Verification.findings(site.content(), List.of(changed)).stream()
                .map(Finding::message)
                .toList();
    }

    private List<String> faults(Consumer<Map<String, byte[]>> change) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        ZippedFiles.read(copy.bytes()).forEach(file -> files.put(file.name(), file.bytes()));
        change.accept(files);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return faults(out.toByteArray());
    }

    private static void replace(Map<String, byte[]> files, String name, String before, String after) {
        var text = new String(files.get(name), StandardCharsets.UTF_8);
        assertThat(text).contains(before);
        files.put(name, text.replace(before, after).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_sound_copy_has_no_fault() throws IOException {
        assertThat(faults(copy.bytes())).isEmpty();
        assertThat(faults(files -> {})).isEmpty();
    }

    @Test
    void a_copy_has_one_language_and_begins_with_its_overview() {
        assertThat(ZippedFiles.read(copy.bytes()))
                .extracting(ZippedFiles.ZippedFile::name)
                .contains("index.html", PAGE, "data/search.ar.js", "data/snippets.js", "assets/site.js")
                .contains("ar/pdf/ports.pdf", "check/check-ports.sh", "snippets/nftables/all.nft")
                .noneMatch(name -> name.startsWith("en/") || name.contains("search.en"))
                .isSorted();
    }

    @Test
    void every_time_zone_gives_the_same_bytes() {
        var usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            var again = Rendered.of(Product.CONTENT).artefact(copy.path());
            assertThat(again.bytes()).isEqualTo(copy.bytes());
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @Test
    void what_is_missing_added_or_changed_is_found() throws IOException {
        assertThat(faults(files -> files.remove("data/snippets.js")))
                .contains("missing in this file: file data/snippets.js");
        assertThat(faults(files -> files.put("ar/old.html", new byte[0])))
                .containsExactly("not in the matrix: file ar/old.html");
        assertThat(faults(files -> Objects.requireNonNull(files.get("ar/pdf/ports.pdf"))[99]++))
                .singleElement()
                .asString()
                .contains("other bytes");
        assertThat(faults(files -> replace(files, "snippets/nftables/all.nft", "443", "444")))
                .singleElement()
                .asString()
                .contains("other bytes in snippets/nftables/all.nft");
    }

    @Test
    void a_page_says_the_same_and_its_links_lead_to_files() throws IOException {
        assertThat(faults(files -> replace(files, PAGE, "<b>443</b>", "<b>444</b>")))
                .containsExactly("not in the matrix: other words or links in " + PAGE);
        assertThat(faults(files ->
                        replace(files, PAGE, "ar/ports/vendor-web/index.html", "ar/ports/cloud-proxy/index.html")))
                .containsExactly("not in the matrix: other words or links in " + PAGE);
        assertThat(faults(files -> replace(files, PAGE, "ar/glossary/index.html", "ar/glossary/")))
                .containsExactly("not in the matrix: link in " + PAGE + " to ar/glossary/, which is not in the folder");
        assertThat(faults(files -> replace(files, "index.html", "\"ar/ports/index.html", "\"../ar/ports/index.html")))
                .isNotEmpty();
    }

    @Test
    void a_damaged_file_is_refused() {
        var damaged = copy.bytes().clone();
        damaged[damaged.length / 2]++;
        assertThat(faults(damaged)).isNotEmpty();
        assertThat(faults(new byte[] {1})).isNotEmpty();
    }
}
