package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The jar as customers of ours run it: the same content gives the same bytes as Maven's build, wherever and whenever it is built. */
class SameBytesIT {

    private static final Path JAR = Path.of("target/portbook.jar");

    /** As the launcher compiles; the other place leaves it to the JVM. */
    private static final String SHORT = "-XX:TieredStopAtLevel=1";

    private static final List<List<String>> PLACES = List.of(
            List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"),
            List.of(
                    "-Duser.language=ar",
                    "-Duser.country=EG",
                    "-Duser.timezone=America/St_Johns",
                    SHORT,
                    "-Dfile.encoding=ISO-8859-9"));

    /**
     * Every Java on this machine that can run the jar, by turns with a locale and a time zone that have broken programs; the
     * first with all of them.
     */
    static Stream<List<String>> machines() throws IOException {
        var machines = new ArrayList<List<String>>();
        var homes = Javas.homes();
        for (var i = 0; i < homes.size() + PLACES.size() - 1; i++) {
            var home = homes.get(Math.max(0, i - PLACES.size() + 1));
            var java = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
            java.addAll(PLACES.get(i % PLACES.size()));
            machines.add(java);
        }
        return machines.stream();
    }

    @ParameterizedTest
    @MethodSource("machines")
    void every_machine_builds_the_same_bytes(List<String> java, @TempDir Path folder) throws Exception {
        assertThat(build(java, Product.CONTENT, folder))
                .isEqualTo(Site.ofProduct().read("manifest.json"))
                .contains("data/matrix.xlsx");
    }

    @Test
    void the_order_of_files_on_the_disk_does_not_matter(@TempDir Path folder) throws Exception {
        var java = List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), SHORT);
        copyBackwards(Product.CONTENT, folder.resolve("content"));
        assertThat(build(java, folder.resolve("content"), folder.resolve("site")))
                .isEqualTo(Site.ofProduct().read("manifest.json"));
    }

    /** The manifest of a build, which names the hash of every file. */
    private static String build(List<String> java, Path content, Path out) throws IOException, InterruptedException {
        var command = new ArrayList<>(java);
        command.addAll(
                List.of("-jar", JAR.toString(), "build", "--content", content.toString(), "--out", out.toString()));
        var log = Files.createTempFile("portbook", ".log");
        var status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(status).as(Files.readString(log)).isZero();
        Files.delete(log);
        return Files.readString(out.resolve("manifest.json"));
    }

    private static void copyBackwards(Path from, Path to) throws IOException {
        List<Path> files = new ArrayList<>();
        try (var walk = Files.walk(from)) {
            walk.filter(Files::isRegularFile).forEach(files::add);
        }
        Collections.sort(files, Collections.reverseOrder());
        for (var file : files) {
            var target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }
}
