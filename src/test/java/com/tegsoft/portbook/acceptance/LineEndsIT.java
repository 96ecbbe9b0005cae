package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Product;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A maintainer on Windows, where git may check out every text with CRLF. */
class LineEndsIT {

    /** Enough to have every kind of file that a platform's folder has. */
    private static final List<String> PLATFORMS = List.of("mikrotik", "nftables", "windows");

    @TempDir
    private Path folder;

    private Path here;

    @BeforeEach
    void copy() throws IOException {
        here = Files.createDirectories(folder.resolve("here"));
        FolderCopy.of(Product.CONTENT, here.resolve("content"));
        FolderCopy.of(Path.of("templates"), here.resolve("templates"));
        try (var platforms = Files.list(here.resolve("templates/snippets"))) {
            for (var platform : platforms.toList()) {
                if (!PLATFORMS.contains(platform.getFileName().toString())) {
                    FolderCopy.delete(platform);
                }
            }
        }
    }

    @Test
    void lines_that_end_with_crlf_build_the_same_bytes() throws IOException {
        var there = FolderCopy.of(here, folder.resolve("there"));
        assertThat(rewritten(there)).isGreaterThan(50);
        assertThat(build(there)).isEqualTo(build(here));
        var lock = there.resolve("content/translations.lock");
        var before = Files.readString(lock);
        assertThat(run(there, "l10n", "accept").out()).isEqualTo("0 recorded, 0 removed\n");
        assertThat(lock).as("what has not changed is not written").content().isEqualTo(before);
    }

    @Test
    @Needs("git")
    void a_clone_on_windows_has_the_bytes_of_the_repository() throws IOException, InterruptedException {
        Files.copy(Path.of(".gitattributes"), here.resolve(".gitattributes"));
        git("init", "--quiet", here.toString());
        git("-C", here.toString(), "add", "--all");
        git("-C", here.toString(), "commit", "--quiet", "--message", "as it is");
        var clone = folder.resolve("clone");
        git("clone", "--quiet", "--config", "core.autocrlf=true", here.toString(), clone.toString());
        var files = files(here);
        assertThat(files).hasSizeGreaterThan(50);
        for (var file : files) {
            assertThat(clone.resolve(here.relativize(file))).hasSameBinaryContentAs(file);
        }
    }

    /** Ends the lines of every text with CRLF; returns in how many files. */
    private static int rewritten(Path folder) throws IOException {
        var texts = 0;
        for (var file : files(folder)) {
            var bytes = Files.readAllBytes(file);
            if (!file.toString().endsWith(".ttf")) {
                var text = new String(bytes, StandardCharsets.UTF_8);
                assertThat(text).as(file.toString()).doesNotContain("\r\n");
                Files.writeString(file, text.replace("\n", "\r\n"));
                texts++;
            }
        }
        return texts;
    }

    /** The manifest, which names the hash of every file. */
    private static String build(Path folder) throws IOException {
        var site = folder.resolve("site");
        var built = run(folder, "build", "--quiet", "--out", site.toString());
        assertThat(built.status()).as(built.out() + built.err()).isZero();
        return Files.readString(site.resolve("manifest.json"));
    }

    private static CommandRun run(Path folder, String... words) {
        var arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--content", folder.resolve("content").toString()));
        arguments.addAll(List.of("--templates", folder.resolve("templates").toString()));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve(".git")))
                    .toList();
        }
    }

    private static void git(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "git",
                "-c",
                "user.name=Somebody",
                "-c",
                "user.email=somebody@example.com",
                "-c",
                "commit.gpgsign=false"));
        command.addAll(List.of(arguments));
        var run = Run.of(command.toArray(String[]::new));
        assertThat(run.status()).as(run.output()).isZero();
    }
}
