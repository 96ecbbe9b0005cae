package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.VendorTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Kills builds of a site that changes on every page, at random moments, and looks at the folder each time. Which moments they are
 * depends on the machine; what must be true of the folder does not.
 */
final class BuildKiller {

    private final Path content;
    private final Path site;
    private final Path templates;
    private final Random chance;

    /** @param folder for the site, its content and templates with one platform: a small site, whose builds are many in a short time */
    BuildKiller(Path folder, long seed) throws IOException {
        this.content = folder.resolve("content");
        VendorTable.of("cluster").writeTo(content);
        this.site = folder.resolve("site");
        this.templates = FolderCopy.ofTemplates(folder.resolve("templates"), "list");
        this.chance = new Random(seed);
    }

    /** Builds twice, then kills so many builds; returns in how many cases the folder was unfinished. */
    int kill(int times) throws Exception {
        build(0);
        var start = System.nanoTime();
        assertThat(begin(1).waitFor()).isZero();
        var whole = System.nanoTime() - start;
        var unfinished = 0;
        for (var number = 2; number < times + 2; number++) {
            var process = begin(number);
            if (chance.nextBoolean()) { // Somewhere in the build, or while it writes.
                process.waitFor((long) (whole * chance.nextDouble()), TimeUnit.NANOSECONDS);
            } else {
                var ended = false;
                while (!ended && !Files.exists(site.resolve(".portbook-staging"))) {
                    ended = process.waitFor(2, TimeUnit.MILLISECONDS);
                }
                process.waitFor(chance.nextInt(150), TimeUnit.MILLISECONDS);
            }
            process.destroyForcibly().waitFor();
            unfinished += isUnfinished() ? 1 : 0;
            build(number);
        }
        return unfinished;
    }

    private List<String> arguments(int number) {
        return List.of(
                "build",
                "-q",
                "--content",
                content.toString(),
                "--templates",
                templates.toString(),
                "--out",
                site.toString(),
                "--base-url",
                "https://ports.example.org/" + number + "/");
    }

    private Process begin(int number) throws IOException {
        var command = new ArrayList<>(List.of("java", "-XX:TieredStopAtLevel=1", "-jar", "target/portbook.jar"));
        command.addAll(arguments(number));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The site is whole, old or new, or it says that it is not. */
    private boolean isUnfinished() {
        var run = CommandRun.of("verify-site", site.toString());
        if (run.status() == 0) {
            assertThat(run.err()).isEmpty();
            return false;
        }
        assertThat(run.status()).isOne();
        assertThat(run.out()).contains("a build was interrupted, so the site is unfinished");
        return true;
    }

    /** The next build makes the site whole, and leaves nothing of an earlier one. */
    private void build(int number) throws IOException {
        assertThat(CommandRun.of(arguments(number).toArray(String[]::new))).isEqualTo(new CommandRun(0, "", ""));
        var run = CommandRun.of("verify-site", site.toString());
        assertThat(run.status()).as(run.out()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(site.resolve("robots.txt"))).contains("https://ports.example.org/" + number + "/");
    }
}
