package com.tegsoft.portbook.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {

    @TempDir
    private Path folder;

    @Test
    void writes_every_artefact_and_a_manifest() throws Exception {
        assertThat(write("a.html", "a", "en/b.html", "b").written()).isEqualTo(3);
        assertThat(files()).containsExactly(".portbook-lock=", "a.html=a", "en/b.html=b", "manifest.json=*");
        assertThat(Files.readString(folder.resolve("manifest.json")))
                .contains(
                        "\"en/b.html\": {\"size\": 1, \"sha256\": \"3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d\"}");
    }

    @Test
    void leaves_an_equal_file_as_it_is() throws Exception {
        write("a.html", "a", "b.html", "b");
        var old = FileTime.fromMillis(1_000_000_000);
        Files.setLastModifiedTime(folder.resolve("a.html"), old);
        Files.setLastModifiedTime(folder.resolve("b.html"), old);
        assertThat(write("a.html", "a", "b.html", "c")).isEqualTo(new Written(2, 1, 0, List.of()));
        assertThat(Files.getLastModifiedTime(folder.resolve("a.html"))).isEqualTo(old);
        assertThat(Files.getLastModifiedTime(folder.resolve("b.html"))).isNotEqualTo(old);
    }

    @Test
    void deletes_what_is_no_longer_part_of_the_site_and_the_folders_that_it_leaves_empty() throws Exception {
        write("a.html", "a", "en/x/b.html", "b");
        assertThat(write("a.html", "a").deleted()).isEqualTo(1);
        assertThat(folder.resolve("en")).doesNotExist();
    }

    @Test
    void never_deletes_a_file_that_somebody_edited() throws Exception {
        write("a.html", "a", "b.html", "b");
        Files.writeString(folder.resolve("b.html"), "mine now");
        assertThat(write("a.html", "a").kept()).containsExactly("b.html");
        assertThat(folder.resolve("b.html")).hasContent("mine now");
    }

    @Test
    void never_touches_a_foreign_file() throws Exception {
        Files.writeString(folder.resolve(".gitignore"), "*");
        Files.createDirectories(folder.resolve("en"));
        Files.writeString(folder.resolve("en/notes.txt"), "mine");
        write("en/b.html", "b");
        write("a.html", "a");
        assertThat(folder.resolve(".gitignore")).hasContent("*");
        assertThat(folder.resolve("en/notes.txt")).hasContent("mine");
    }

    @Test
    void refuses_to_overwrite_a_foreign_file_and_changes_nothing() throws Exception {
        write("a.html", "a");
        Files.writeString(folder.resolve("b.html"), "mine");
        assertThatThrownBy(() -> write("a.html", "new", "b.html", "b"))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("b.html")
                .hasMessageContaining("not written by portbook");
        assertThat(files()).contains("a.html=a", "b.html=mine");
    }

    @Test
    void does_not_follow_a_link_out_of_the_site(@TempDir Path elsewhere) throws Exception {
        Files.createSymbolicLink(folder.resolve("en"), elsewhere);
        assertThatThrownBy(() -> write("en/b.html", "b"))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("not written by portbook");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void refuses_a_manifest_that_would_lead_it_astray() throws Exception {
        Files.writeString(folder.resolve("manifest.json"), "{\"../../etc/passwd\": {\"size\": 1, \"sha256\": \"x\"}}");
        assertThatThrownBy(() -> write("a.html", "a"))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("manifest.json");
    }

    @Test
    void refuses_a_manifest_that_it_cannot_read() throws Exception {
        Files.writeString(folder.resolve("manifest.json"), "{");
        assertThatThrownBy(() -> write("a.html", "a"))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("cannot be read");
        assertThat(folder.resolve("a.html")).doesNotExist();
    }

    @Test
    void refuses_a_folder_that_is_a_file() throws Exception {
        var file = Files.writeString(folder.resolve("site"), "x");
        assertThatThrownBy(() -> SiteWriter.write(file, artefacts("a.html", "a"), Manifest.of(List.of())))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("is a file");
    }

    @Test
    void a_second_build_does_not_write_into_the_first() throws Exception {
        try (var channel = FileChannel.open(
                        folder.resolve(".portbook-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> write("a.html", "a"))
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining("another build");
        }
        assertThat(write("a.html", "a").written()).isEqualTo(2);
    }

    @Test
    void clears_away_what_a_killed_build_has_left() throws Exception {
        Files.createDirectories(folder.resolve(".portbook-staging/en"));
        Files.writeString(folder.resolve(".portbook-staging/en/half.html"), "<ht");
        write("a.html", "a");
        assertThat(folder.resolve(".portbook-staging")).doesNotExist();
    }

    private Written write(String... pathsAndTexts) throws PublishException {
        var artefacts = artefacts(pathsAndTexts);
        return SiteWriter.write(folder, artefacts, Manifest.of(artefacts));
    }

    private static List<Artefact> artefacts(String... pathsAndTexts) {
        var artefacts = new TreeMap<String, Artefact>();
        for (var i = 0; i < pathsAndTexts.length; i += 2) {
            artefacts.put(pathsAndTexts[i], new Artefact(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(UTF_8)));
        }
        return List.copyOf(artefacts.values());
    }

    private List<String> files() throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file) + "=" + (file.endsWith("manifest.json") ? "*" : read(file)))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
