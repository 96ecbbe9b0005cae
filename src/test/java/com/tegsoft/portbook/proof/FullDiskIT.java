package com.tegsoft.portbook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is too small, or read-only: the site keeps its last good state. Needs root, to mount file systems of its own. */
@Needs("mount")
class FullDiskIT {

    private static final Path CONTENT = Product.CONTENT;

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
                    .contains("No space left")
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
                "-jar",
                "target/portbook.jar",
                "build",
                "--content",
                CONTENT.toString(),
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
            throw new java.io.UncheckedIOException(e);
        }
    }
}
