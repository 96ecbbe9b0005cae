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
 * Kills builds at random moments, looks at the folder each time, and builds again. The folder changes between two sites: every page of
 * them differs, and one has the files of three platforms more. Files of somebody else stand beside them. Which moments the kills hit
 * depends on the machine; what must be true of the folder does not.
 */
final class BuildKiller {

    private static final List<String> FOREIGN = List.of("CNAME", "shop/index.html");

    private final Path content;
    private final Path site;
    private final List<BuiltSite> sites;
    private final Random chance;
    private final BuildTime time;

    /** @param folder for the sites, their content and their templates */
    BuildKiller(Path folder, long seed) throws Exception {
        this.content = folder.resolve("content");
        VendorTable.of("cluster").writeTo(content);
        this.site = folder.resolve("site");
        this.chance = new Random(seed);
        this.sites = List.of(
                built(folder.resolve("few"), "list"),
                built(folder.resolve("many"), "list", "iptables", "ufw", "windows"));
        addForeignFiles();
        build(sites.get(0));
        this.time = BuildTime.of(begin(sites.get(1)), site);
        look();
    }

    /** One of the sites, built into a folder of its own where nothing disturbs it. */
    private BuiltSite built(Path folder, String... platforms) throws IOException {
        var templates = FolderCopy.ofTemplates(folder.resolve("templates"), platforms);
        var baseUrl = "https://%s.example.org/".formatted(folder.getFileName());
        var arguments = List.of(
                "build",
                "-q",
                "--content",
                content.toString(),
                "--templates",
                templates.toString(),
                "--base-url",
                baseUrl);
        assertThat(run(arguments, folder.resolve("site"))).isEqualTo(new CommandRun(0, "", ""));
        return new BuiltSite(arguments, BuiltSite.files(folder.resolve("site")));
    }

    private void addForeignFiles() throws IOException {
        for (var file : FOREIGN) {
            Files.createDirectories(site.resolve(file).getParent());
            Files.writeString(site.resolve(file), file);
        }
    }

    /** Kills so many builds. */
    KilledBuilds kill(int times) throws Exception {
        var killed = new KilledBuilds();
        for (var number = 0; number < times; number++) {
            if (chance.nextInt(8) == 0) { // The first build of a folder.
                FolderCopy.delete(site);
                addForeignFiles();
            }
            var inPublication = number % 2 == 1;
            killed = killed.and(inPublication, killedAndSeen(inPublication));
            if (chance.nextInt(4) > 0) { // Otherwise the next build is killed too.
                build(sites.get(chance.nextInt(2)));
            }
        }
        build(sites.get(0));
        return killed;
    }

    private KilledBuilds.Folder killedAndSeen(boolean inPublication) throws Exception {
        var before = BuiltSite.files(site);
        var next = sites.get(sites.get(1).files().equals(before) ? 0 : 1);
        var process = begin(next);
        if (inPublication) {
            time.waitForPublication(process, chance);
        } else {
            process.waitFor((long) (time.whole() * chance.nextDouble()), TimeUnit.NANOSECONDS);
        }
        process.destroyForcibly().waitFor();
        var after = BuiltSite.files(site);
        if (look()) {
            return KilledBuilds.Folder.UNFINISHED;
        }
        assertThat(after).as("a whole site").isIn(before, next.files());
        return after.equals(before) ? KilledBuilds.Folder.OLD : KilledBuilds.Folder.NEW;
    }

    private Process begin(BuiltSite next) throws IOException {
        var command = new ArrayList<>(List.of("java", "-XX:TieredStopAtLevel=1", "-jar", "target/portbook.jar"));
        command.addAll(next.arguments());
        command.addAll(List.of("--out", site.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static CommandRun run(List<String> arguments, Path out) {
        var all = new ArrayList<>(arguments);
        all.addAll(List.of("--out", out.toString()));
        return CommandRun.of(all.toArray(String[]::new));
    }

    /** Whether the folder says that it is unfinished. If not, it is one of the sites, or nothing has been written to it. */
    private boolean look() throws IOException {
        for (var file : FOREIGN) {
            assertThat(site.resolve(file)).hasContent(file);
        }
        var run = CommandRun.of("verify-site", site.toString());
        if (run.out().contains("a build was interrupted, so the site is unfinished")) {
            assertThat(run.status()).isOne();
            return true;
        }
        var files = BuiltSite.files(site);
        if (files.isEmpty()) {
            assertThat(run.out()).contains("the list of files is missing");
        } else {
            assertThat(files).isIn(sites.get(0).files(), sites.get(1).files());
            assertThat(run.status()).as(run.out()).isZero();
            assertThat(run.err().lines())
                    .containsExactlyElementsOf(FOREIGN.stream()
                            .map("portbook: `%s` is not of this site"::formatted)
                            .toList());
        }
        return false;
    }

    /** The next build makes the site whole, and leaves nothing of another one. */
    private void build(BuiltSite next) throws IOException {
        assertThat(run(next.arguments(), site)).isEqualTo(new CommandRun(0, "", ""));
        assertThat(next.difference(BuiltSite.files(site))).isEmpty();
        assertThat(look()).isFalse();
    }
}
