package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is too small, or read-only: the site keeps its last good state. Needs root, to mount file systems of its own. */
@Needs("mount")
class FullDiskIT {

    /** A product without ports, whose site is built in seconds: what is tried are disks. */
    @TempDir
    private static Path product;

    @BeforeAll
    static void start() {
        assertThat(CommandRun.of("new", "product", "Exchange", "--content", product.toString())
                        .status())
                .isZero();
    }

    @Test
    void a_full_disk_leaves_the_last_good_site(@TempDir Path folder) throws Exception {
        mount(folder, "size=64m");
        try {
            assertThat(build(folder.resolve("site"), "https://ports.example.org/a/"))
                    .endsWith("status 0");
            var before = snapshot(folder.resolve("site"));
            Files.write(folder.resolve("filler"), new byte[(int) Math.max(0, free(folder) - 64 * 1024)]);
            var answer = build(folder.resolve("site"), "https://ports.example.org/another-address/");
            assertThat(answer)
                    .contains("cannot write to")
                    .contains("the disk is full")
                    .endsWith("status 2");
            assertThat(snapshot(folder.resolve("site"))).isEqualTo(before);
        } finally {
            run("umount", folder.toString());
        }
    }

    @Test
    void a_read_only_disk_leaves_the_last_good_site(@TempDir Path folder) throws Exception {
        mount(folder, "size=64m");
        try {
            build(folder.resolve("site"), "https://ports.example.org/a/");
            var before = snapshot(folder.resolve("site"));
            run("mount", "-o", "remount,ro", folder.toString());
            assertThat(build(folder.resolve("site"), "https://ports.example.org/b/"))
                    .contains("cannot write to")
                    .endsWith("status 2");
            assertThat(snapshot(folder.resolve("site"))).isEqualTo(before);
        } finally {
            run("umount", folder.toString());
        }
    }

    @Test
    void a_site_with_another_disk_in_it_says_that_it_is_unfinished_until_the_next_build(@TempDir Path folder)
            throws Exception {
        var site = folder.resolve("site");
        assertThat(build(site, "https://ports.example.org/a/")).endsWith("status 0");
        mount(site.resolve("en/ports"), "size=64m");
        try {
            assertThat(build(site, "https://ports.example.org/b/"))
                    .contains("cannot write to `" + site.resolve("en/ports"), "is on another file system")
                    .contains("some files of the site are new and some are old")
                    .endsWith("status 2");
            assertThat(CommandRun.of("verify-site", site.toString()).out())
                    .contains("a build was interrupted, so the site is unfinished");
        } finally {
            run("umount", site.resolve("en/ports").toString());
        }
        assertThat(build(site, "https://ports.example.org/b/")).endsWith("status 0");
        assertThat(CommandRun.of("verify-site", site.toString()).status()).isZero();
    }

    @Test
    void content_on_a_full_or_read_only_disk_is_left_as_it_was(@TempDir Path folder) throws Exception {
        mount(folder, "size=8m");
        try {
            FolderCopy.of(Product.CONTENT, folder.resolve("content"));
            Files.write(folder.resolve("filler"), new byte[(int) free(folder)]);
            var before = snapshot(folder);
            assertRefused(folder, "the disk is full");
            run("mount", "-o", "remount,ro", folder.toString());
            assertRefused(folder, "it is on a read-only file system");
            assertThat(snapshot(folder)).isEqualTo(before);
        } finally {
            run("umount", folder.toString());
        }
    }

    private static void assertRefused(Path folder, String reason) throws IOException {
        var page = Files.writeString(Files.createTempFile("page", ".html"), "<p>No table.</p>");
        for (var line :
                List.of("new purpose telefax", "new role auditor", "import " + page + " --out " + folder + "/a")) {
            var words = new ArrayList<>(List.of(line.split(" ", -1)));
            if (!line.startsWith("import")) {
                words.addAll(List.of("--content", folder.resolve("content").toString()));
            }
            var run = CommandRun.of(words.toArray(String[]::new));
            assertThat(run.status()).as(line).isEqualTo(2);
            assertThat(run.err())
                    .startsWith("portbook: cannot write `" + folder)
                    .contains(reason + "; ", "the file is unchanged")
                    .doesNotContain("Exception", "java.");
        }
        Files.delete(page);
    }

    private static long free(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    private static void mount(Path folder, String options) throws Exception {
        assertThat(run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString()))
                .as("root can mount")
                .endsWith("status 0");
    }

    private static String build(Path out, String baseUrl) throws Exception {
        return run(
                "java",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                "target/portbook.jar",
                "build",
                "--content",
                product.toString(),
                "--out",
                out.toString(),
                "--base-url",
                baseUrl);
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var run = Run.of(command);
        return run.output() + "status " + run.status();
    }

    /** Every file with its size and time of change, except the lock, which is no part of the site. */
    private static Map<String, String> snapshot(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(".portbook-lock"))
                    .collect(Collectors.toMap(
                            file -> folder.relativize(file).toString(), FullDiskIT::state, (a, b) -> a, TreeMap::new));
        }
    }

    private static String state(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
