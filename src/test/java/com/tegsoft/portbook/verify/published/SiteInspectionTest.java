package com.tegsoft.portbook.verify.published;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.fixture.Rendered;
import com.tegsoft.portbook.fixture.SmallSite;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small site in a folder, and what can happen to it after its build. */
class SiteInspectionTest {

    private static final Rendered SITE = SmallSite.of("voice-gateway");

    @TempDir
    private Path folder;

    /** Writes files with the list of them. */
    private void publish(List<Artefact> files) throws IOException {
        for (var file : files) {
            write(file.path(), file.bytes());
        }
        write(SitePaths.MANIFEST, Manifest.of(files).artefact().bytes());
    }

    private void write(String path, byte[] bytes) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, bytes);
    }

    private SiteInspection.Result inspected() throws IOException {
        return SiteInspection.of(new PublishedFolder(folder));
    }

    private static List<String> said(SiteInspection.Result result) {
        return result.findings().stream().map(SiteInspectionTest::said).toList();
    }

    private static String said(Finding finding) {
        assertThat(finding.check()).isEqualTo("published-site");
        assertThat(finding.help()).isNotBlank();
        return finding.at().file() + ": " + finding.message();
    }

    @Test
    void a_site_as_it_was_built_has_no_findings() throws IOException {
        publish(SITE.artefacts());
        assertThat(inspected())
                .isEqualTo(new SiteInspection.Result(SITE.artefacts().size(), List.of(), List.of(), List.of()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            delete | en/ports/index.html         | en/ports/index.html: the file is missing
            delete | _headers                    | _headers: the file is missing
            append | en/ports/index.html         | en/ports/index.html: the file is not the one that the build has written
            append | data/matrix.csv             | data/matrix.csv: cannot read this file: line 16 has 1 fields, data/matrix.csv: the file is not the one that the build has written
            append | manifest.json               | manifest.json: cannot read the list of files
            create | en/ports/old/index.html     | en/ports/old/index.html: the file is not of this site: an earlier build has left it, or somebody put it here
            create | p/old/index.html            | p/old/index.html: the file is not of this site: an earlier build has left it, or somebody put it here
            create | .portbook-unfinished-1.json | .portbook-unfinished-1.json: a build was interrupted, so the site is unfinished
            create | .portbook-staging/0/7       | .portbook-staging: a build was interrupted, so the site is unfinished
            """)
    void what_has_happened_to_a_file_is_said(String what, String path, String said) throws IOException {
        publish(SITE.artefacts());
        var file = folder.resolve(path);
        switch (what) {
            case "delete" -> Files.delete(file);
            case "append" -> Files.writeString(file, Files.readString(file) + "x");
            default -> write(path, "old".getBytes(UTF_8));
        }
        assertThat(String.join(", ", said(inspected()))).startsWith(said);
    }

    @ParameterizedTest
    @CsvSource({"CNAME", "de/index.html", "english/index.html", ".portbook-lock"})
    void a_file_beside_the_folders_of_the_site_is_somebody_elses(String path) throws IOException {
        publish(SITE.artefacts());
        write(path, "theirs".getBytes(UTF_8));
        assertThat(said(inspected())).isEmpty();
        assertThat(inspected().foreign()).isEqualTo(path.equals(".portbook-lock") ? List.of() : List.of(path));
    }

    @Test
    void a_folder_without_a_list_is_no_site_or_an_unfinished_one() throws IOException {
        assertThat(said(inspected())).containsExactly("manifest.json: the list of files is missing");
        assertThat(inspected().files()).isZero();
        write(".portbook-staging/0/1", "a page".getBytes(UTF_8));
        write(".portbook-unfinished-1.json", "{}".getBytes(UTF_8));
        assertThat(said(inspected()))
                .containsExactly(".portbook-unfinished-1.json: a build was interrupted, so the site is unfinished");
    }

    @Test
    void a_list_with_a_path_that_leads_out_of_the_site_is_refused() throws IOException {
        var files = new TreeMap<>(Manifest.of(SITE.artefacts()).files());
        files.put("../passwords", Objects.requireNonNull(files.get("robots.txt")));
        publish(SITE.artefacts());
        write(SitePaths.MANIFEST, new Manifest(files).artefact().bytes());
        assertThat(said(inspected())).containsExactly("manifest.json: `../passwords` is not a path inside the site");
    }

    /** The list of files is true of each of them, but they are of two builds. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            snippets/nftables/all.nft | Edition 2026-05-01 | Edition 2026-04-01 | snippets/nftables/all.nft: it is of edition `2026-04-01`, the matrix of edition `2026-05-01`
            snippets/nftables/all.nft | 01, matrix         | 01, matrix 0       | data/matrix.json: snippets were made from different matrices
            check/check-ports.sh      | Edition 2026-05-01 | Edition 2026-04-01 | check/check-ports.sh: it is of edition `2026-04-01`, the matrix of edition `2026-05-01`
            check/check-ports.sh      | in tcp 22 ssh      | in tcp 23 ssh      | check/check-ports.sh: it lists other ports than `data/matrix.json`
            check/check-ports.ps1     | in tcp 22 ssh      | in tcp 23 ssh      | check/check-ports.ps1: it lists other ports than `data/matrix.json`
            data/matrix.csv           | ,22,22,            | ,23,23,            | data/matrix.csv: it lists other ports than `data/matrix.json`
            data/matrix.csv           | direction,         | way,               | data/matrix.csv: cannot read this file
            data/matrix.json          | "id" : "remote-help" | "id" : "remote"  | en/ports/remote/index.html: the matrix of this site needs this page, and the site does not list it
            data/matrix.json          | "edition"          | "revision"         | data/matrix.json: cannot read the matrix of this site
            """)
    void files_of_different_builds_are_found(String path, String old, String other, String said) throws IOException {
        var files = new ArrayList<Artefact>();
        for (var file : SITE.artefacts()) {
            var text = new String(file.bytes(), UTF_8);
            assertThat(file.path().equals(path) && !text.contains(old)).isFalse();
            files.add(
                    file.path().equals(path)
                            ? new Artefact(path, text.replace(old, other).getBytes(UTF_8))
                            : file);
        }
        publish(files);
        assertThat(said(inspected())).isNotEmpty().anySatisfy(finding -> assertThat(finding)
                .startsWith(said));
    }

    @Test
    void a_snippet_of_a_change_may_be_of_another_edition() throws IOException {
        var earlier = new Artefact(
                "snippets/nftables/opened-2026-04-01.nft", "# Edition 2026-04-01, matrix 0123\n".getBytes(UTF_8));
        var files = new ArrayList<>(SITE.artefacts());
        files.add(earlier);
        publish(files);
        assertThat(said(inspected())).isEmpty();
    }

    @Test
    void a_page_of_each_thing_is_needed_in_each_language() throws IOException {
        publish(SITE.artefacts().stream()
                .filter(file -> !file.path().contains("/remote-help/"))
                .toList());
        assertThat(said(inspected()).stream()
                        .filter(said -> said.endsWith("needs this page, and the site does not list it"))
                        .map(said -> said.substring(0, said.indexOf(':')))
                        .collect(Collectors.toList()))
                .containsExactly("en/ports/remote-help/index.html", "p/remote-help/index.html");
    }
}
