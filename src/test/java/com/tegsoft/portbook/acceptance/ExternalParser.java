package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.snippet.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program of somebody else's that reads a platform's snippets, as its folder {@code src/test/resources/judges/PLATFORM/}
 * declares it.
 *
 * @param command the program that calls it; a folder of files is added, the answer is a line of JSON for each
 * @param broken what must be noticed
 * @param portless what must be noticed where services need messages and protocols without ports; empty: it knows none
 */
record ExternalParser(String platform, List<String> command, List<Broken> broken, List<Broken> portless) {

    private static final Path JUDGES = Path.of("src/test/resources/judges");

    /** Who notices. */
    enum Notice {
        /** The judge refuses the file. */
        REFUSED,
        /** The judge takes it, but understands that other ports or networks are open. */
        OTHER,
        /** The judge takes it; only our own reader refuses it. */
        READER
    }

    /**
     * A way to break a file of everything: the first {@code before} becomes {@code after}.
     *
     * @param variant which file
     */
    record Broken(String variant, String what, Notice notice, String before, String after) {

        static Broken parse(String variant, String line) {
            var parts = line.split(" \\| ", -1);
            assertThat(parts).as("what | notice | before | after: " + line).hasSize(4);
            var notice = Notice.valueOf(parts[1].strip().toUpperCase(Locale.ROOT));
            return new Broken(variant, parts[0].strip(), notice, unescaped(parts[2]), unescaped(parts[3]));
        }

        private static String unescaped(String text) {
            return text.replace("\\n", "\n");
        }

        /** Where the broken file lies, under a name that tells what the file is. */
        String path() {
            return "broken/" + (variant.equals(Platform.ADD) ? what : what + "." + variant + ".txt");
        }

        String in(String text) {
            var at = text.indexOf(before);
            assertThat(at).as("the file has `%s`", before).isNotNegative();
            return text.substring(0, at) + after + text.substring(at + before.length());
        }
    }

    /** Every judge that there is; a platform without one is not machine-verified. */
    static List<ExternalParser> all() throws IOException {
        try (var folders = Files.list(JUDGES)) {
            var judges = new ArrayList<ExternalParser>();
            for (var folder : folders.sorted().toList()) {
                var command = Files.readString(folder.resolve("command")).strip();
                judges.add(new ExternalParser(
                        String.valueOf(folder.getFileName()),
                        List.of(command.split(" ")),
                        broken(folder),
                        portless(folder)));
            }
            return judges;
        }
    }

    /** {@code broken.txt} is about what adds; {@code broken.policy.txt} is there if the platform has a whole policy. */
    private static List<Broken> broken(Path folder) throws IOException {
        var broken = new ArrayList<>(lines(folder.resolve("broken.txt"))
                .map(line -> Broken.parse(Platform.ADD, line))
                .toList());
        var policy = folder.resolve("broken.policy.txt");
        if (Files.exists(policy)) {
            lines(policy).map(line -> Broken.parse(Platform.POLICY, line)).forEach(broken::add);
        }
        return broken;
    }

    /** {@code broken.portless.txt} is there if the judge knows messages and protocols without ports. */
    private static List<Broken> portless(Path folder) throws IOException {
        var file = folder.resolve("broken.portless.txt");
        return Files.exists(file)
                ? lines(file).map(line -> Broken.parse(Platform.ADD, line)).toList()
                : List.of();
    }

    /** Lines of a fixture; {@code //} starts a comment. */
    static Stream<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("//"));
    }

    /** What the judge says about every file of a folder, by its path. */
    Map<String, ParserResult> hear(Path folder) throws IOException, InterruptedException {
        var whole = new ArrayList<>(command);
        whole.add(folder.toString());
        var errors = Files.createTempFile("judge", ".log");
        var builder = new ProcessBuilder(whole).redirectError(errors.toFile());
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        var process = builder.start();
        var verdicts = process.inputReader().lines().map(ParserResult::parse).toList();
        assertThat(process.waitFor())
                .as("%s: %s", whole, Files.readString(errors))
                .isZero();
        Files.delete(errors);
        return verdicts.stream().collect(Collectors.toMap(ParserResult::file, verdict -> verdict));
    }

    @Override
    public String toString() {
        return platform;
    }
}
