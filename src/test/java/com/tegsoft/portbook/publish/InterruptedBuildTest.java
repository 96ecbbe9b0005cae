package com.tegsoft.portbook.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds that are killed while they change the folder, and the build after them. */
class InterruptedBuildTest {

    private static final String RECORD = ".portbook-unfinished-1.json";

    @TempDir
    private Path folder;

    /** Three builds of different sites; the second and the third stop at any point, and the fourth is left alone. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatever_two_killed_builds_leave_the_next_one_makes_whole(int seed) throws Exception {
        var chance = new Random(seed);
        write(site(chance));
        for (var kill = 0; kill < 2; kill++) {
            write(folder, site(chance), chance);
        }
        var last = site(chance);
        var written = write(last);
        assertThat(written.kept()).isEmpty();
        assertThat(files()).isEqualTo(texts(last));
        assertThat(write(last).written()).isZero();
    }

    @Test
    void an_unfinished_folder_can_be_recognised_and_a_finished_one_has_no_record() throws Exception {
        write(List.of(artefact("a.html", "a")));
        assertThat(folder.resolve(RECORD)).doesNotExist();
        Files.createDirectories(folder.resolve("b.html/in-the-way"));
        assertThatThrownBy(() -> write(List.of(artefact("a.html", "new"), artefact("b.html", "b"))))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("already exists");
        assertThat(folder.resolve(RECORD)).doesNotExist();
        assertThat(Files.readString(folder.resolve("a.html"))).isEqualTo("a");
    }

    @Test
    void what_a_killed_build_has_staged_is_deleted_even_if_the_next_one_changes_nothing() throws Exception {
        var site = List.of(artefact("a.html", "a"));
        write(site);
        Files.createDirectories(folder.resolve(".portbook-staging/0"));
        Files.writeString(folder.resolve(".portbook-staging/0/0"), "b");
        assertThat(write(site).written()).isZero();
        assertThat(folder.resolve(".portbook-staging")).doesNotExist();
    }

    @Test
    void a_file_that_somebody_edited_after_the_kill_is_kept() throws Exception {
        write(List.of(artefact("a.html", "a"), artefact("b.html", "b")));
        Files.copy(folder.resolve("manifest.json"), folder.resolve(RECORD));
        Files.writeString(folder.resolve("b.html"), "mine");
        assertThat(write(List.of(artefact("a.html", "a"))).kept()).containsExactly("b.html");
        assertThat(folder.resolve("b.html")).hasContent("mine");
    }

    @Test
    void a_record_that_cannot_be_read_is_refused() throws Exception {
        write(List.of(artefact("a.html", "a")));
        Files.writeString(folder.resolve(RECORD), "{");
        assertThatThrownBy(() -> write(List.of(artefact("a.html", "new"))))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining(RECORD);
        assertThat(folder.resolve("a.html")).hasContent("a");
    }

    private Written write(List<Artefact> site) throws PublishException {
        return SiteWriter.write(folder, site, Manifest.of(site));
    }

    /** The steps of a build up to any of them: as {@code SiteWriter} takes them, without what only makes it faster. */
    private static void write(Path folder, List<Artefact> site, Random chance) throws Exception {
        var next = Manifest.of(site);
        var steps = new ArrayList<Step>();
        var before = WrittenFiles.in(folder);
        steps.add(() -> {
            try (var staging = Staging.in(folder)) {
                before.begin(folder, next, staging);
            }
        });
        site.forEach(file -> steps.add(() -> {
            Files.createDirectories(folder.resolve(file.path()).getParent());
            Files.write(folder.resolve(file.path()), file.bytes());
        }));
        before.without(next).forEach(path -> steps.add(() -> Files.deleteIfExists(folder.resolve(path))));
        steps.add(
                () -> Files.write(folder.resolve(Manifest.PATH), next.artefact().bytes()));
        steps.add(() -> WrittenFiles.in(folder).end(folder));
        for (var step : steps.subList(0, chance.nextInt(steps.size() + 1))) {
            step.take();
        }
    }

    private interface Step {
        void take() throws Exception;
    }

    private static List<Artefact> site(Random chance) {
        var files = new ArrayList<Artefact>();
        for (var name : List.of("a.html", "b.html", "en/c.html", "en/d/e.html", "tr/f.html", "tr/g.html")) {
            if (chance.nextInt(3) > 0) {
                files.add(artefact(name, name + chance.nextInt(3)));
            }
        }
        return files;
    }

    private static Artefact artefact(String path, String text) {
        return new Artefact(path, text.getBytes(UTF_8));
    }

    private static Map<String, String> texts(List<Artefact> site) {
        var texts = new TreeMap<String, String>();
        site.forEach(file -> texts.put(file.path(), new String(file.bytes(), UTF_8)));
        return texts;
    }

    /** What is published: all files but the manifest and the lock. */
    private Map<String, String> files() throws IOException {
        var texts = new TreeMap<String, String>();
        try (var walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile).forEach(file -> {
                try {
                    texts.put(folder.relativize(file).toString(), Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        texts.remove(Manifest.PATH);
        texts.remove(".portbook-lock");
        return texts;
    }
}
