package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.GapProgram;
import com.tegsoft.portbook.fixture.GapProgram.Result;
import com.tegsoft.portbook.fixture.GapProgram.Rules;
import com.tegsoft.portbook.fixture.GapProgram.Verdict;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.site.template.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A reader's rules, compared with the matrix. */
@Needs("node")
class GapCheckIT {

    private static final Path FOLDER = Path.of("src/test/resources/gap");
    private static final Set<String> CLOSED = Set.of("partly", "missing");

    private static GapProgram program;

    @BeforeAll
    static void load() throws IOException {
        var templates = Templates.load(Path.of("templates"));
        program = new GapProgram(Product.read(templates), templates);
    }

    /** What each firewall prints once our snippet has been applied to one that denies everything else. */
    private static List<Path> printed() throws IOException {
        try (var files = Files.list(FOLDER.resolve("printed"))) {
            return files.sorted().toList();
        }
    }

    /** A fault in one line of such a text, and what must be said of the rows that the line opens. */
    private record Mutant(String name, Rules rules, List<Verdict> before, Set<String> rows, Set<String> verdicts) {}

    @Test
    void our_own_snippets_are_open_as_every_program_prints_them() throws IOException, InterruptedException {
        var files = printed();
        assertThat(files).hasSizeGreaterThan(4);
        for (var own : List.of(true, false)) {
            var results = program.results(rules(files, own));
            for (var i = 0; i < files.size(); i++) {
                var result = results.get(i);
                assertThat(result.fault()).isEmpty();
                assertThat(result.unread()).as(files.get(i).toString()).isEmpty();
                assertThat(result.rows())
                        .as(files.get(i).toString())
                        .hasSizeGreaterThan(11)
                        .allMatch(row -> row.verdict().equals("open"));
                assertThat(result.complete()).isTrue();
            }
        }
    }

    /** What a network firewall is given; no program of theirs is here to print it again. */
    @Test
    void our_own_files_for_network_firewalls_are_open() throws IOException, InterruptedException {
        for (var own : List.of(true, false)) {
            var texts = new ArrayList<Rules>();
            for (var file : List.of("cisco-asa/all.txt", "cisco-ios/all.txt", "fortigate/all.conf", "csv/all.csv")) {
                texts.add(new Rules(Files.readString(Site.ofProduct().folder().resolve("snippets/" + file)), "", own));
            }
            assertThat(program.results(texts)).allSatisfy(result -> {
                assertThat(result.fault()).isEmpty();
                assertThat(result.unread()).isEmpty();
                assertThat(result.rows()).as(result.format()).allMatch(row -> row.verdict()
                        .equals("open"));
                assertThat(result.complete()).isTrue();
            });
        }
    }

    private static List<Rules> rules(List<Path> files, boolean own) throws IOException {
        var rules = new ArrayList<Rules>();
        for (var file : files) {
            rules.add(new Rules(Files.readString(file), "", own));
        }
        return rules;
    }

    @Test
    void a_fault_in_one_line_is_found_and_named_as_what_it_is() throws IOException, InterruptedException {
        var files = printed();
        var before = program.results(rules(files, true));
        var mutants = new ArrayList<Mutant>();
        for (var i = 0; i < files.size(); i++) {
            if (!files.get(i).endsWith("nftables-json.txt")) { // One line.
                mutants.addAll(mutants(files.get(i), before.get(i)));
            }
        }
        assertThat(mutants).hasSizeGreaterThan(100);
        var results = program.results(mutants.stream().map(Mutant::rules).toList());
        for (var i = 0; i < mutants.size(); i++) {
            assertSaid(mutants.get(i), results.get(i));
        }
    }

    private static void assertSaid(Mutant mutant, Result result) {
        assertThat(result.fault()).as(mutant.name()).isEmpty();
        assertThat(result.complete()).as(mutant.name()).isFalse();
        for (var row : mutant.before()) {
            var said = result.verdicts().get(row.row());
            if (mutant.rows().contains(row.row())) {
                assertThat(mutant.verdicts())
                        .as(mutant.name() + ": " + row.row())
                        .contains(said);
            } else {
                assertThat(said).as(mutant.name() + ": " + row.row()).isEqualTo(row.verdict());
            }
        }
    }

    /** The first line of each row, with each fault that it can have. */
    private static List<Mutant> mutants(Path file, Result result) throws IOException {
        var lines = Files.readAllLines(file);
        var restricted = restricted();
        var mutants = new ArrayList<Mutant>();
        for (var row : result.rows()) {
            var number = row.lines().get(0);
            var line = lines.get(number - 1);
            var rows = new TreeSet<String>();
            result.rows().stream().filter(one -> one.lines().contains(number)).forEach(one -> rows.add(one.row()));
            for (var fault : faults(line).entrySet()) {
                var changed = new ArrayList<>(lines);
                changed.set(number - 1, fault.getValue());
                var widened = fault.getKey().equals("widened");
                if (widened && row.inbound() && !restricted.contains(row.row())) {
                    continue;
                }
                mutants.add(new Mutant(
                        "%s:%d %s: %s".formatted(file.getFileName(), number, fault.getKey(), fault.getValue()),
                        new Rules(String.join("\n", changed), "", true),
                        result.rows(),
                        rows,
                        widened ? Set.of("wider") : CLOSED));
            }
        }
        return mutants;
    }

    private static Set<String> restricted() {
        return Set.of(
                "console-access.2222-tcp",
                "voice-signalling.5060-tcp",
                "voice-signalling.5060-udp",
                "database-access.50000-tcp",
                "cloud-proxy.8009-tcp");
    }

    /** What a line becomes, by the name of its fault. */
    private static Map<String, String> faults(String line) {
        var faults = new TreeMap<String, String>();
        faults.put("removed", "");
        faults.put(
                "refused",
                line.replaceAll("\\baccept\\b", "drop")
                        .replaceAll("ACCEPT", "DROP")
                        .replace("ALLOW IN ", "DENY IN  "));
        faults.put("narrowed", line.replaceAll("/28", "/32").replaceAll("/48", "/64"));
        faults.put(
                "widened",
                line.replaceAll("(-s|-d|ip6? [sd]addr) (\\{[^}]*}|\\S+) ", "")
                        .replaceAll("(source|destination) address=\"[^\"]*\" ", "")
                        .replaceAll("(ALLOW IN +)\\S+", "$1Anywhere"));
        faults.put("moved", moved(line));
        faults.values().removeIf(line::equals);
        return faults;
    }

    /** The next port, or a range that begins one later. */
    private static String moved(String line) {
        return Pattern.compile("(dport |port port=\"|^(?:\\[ ?\\d+] )?)(\\d+)")
                .matcher(line)
                .replaceFirst(found -> found.group(1) + (Integer.parseInt(found.group(2)) + 1));
    }

    /** A text, with the verdicts that are expected: {@code === row verdict, row verdict · lines that are not understood}. */
    private record Sample(String title, Rules rules) {
        static List<Sample> all() throws IOException {
            try (var files = Files.list(FOLDER.resolve("samples"))) {
                return files.sorted().flatMap(Sample::of).toList();
            }
        }

        private static Stream<Sample> of(Path file) {
            try {
                return Stream.of(Files.readString(file).split("(?m)^=== "))
                        .skip(1)
                        .map(part -> part.split("\n", 2))
                        .map(parts -> new Sample(parts[0], new Rules(parts[1], "", parts[0].contains("own networks"))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void first_match_negation_jumps_and_what_cannot_be_judged_are_respected() throws IOException, InterruptedException {
        var samples = Sample.all();
        assertThat(samples).hasSizeGreaterThan(10);
        var results = program.results(samples.stream().map(Sample::rules).toList());
        for (var i = 0; i < samples.size(); i++) {
            var title = samples.get(i).title();
            assertThat(results.get(i).fault()).as(title).isEmpty();
            var wanted = new TreeMap<String, String>();
            Pattern.compile("([a-z-]+\\.[0-9-]+-(?:tcp|udp)) ([a-z]+)")
                    .matcher(title)
                    .results()
                    .forEach(said -> wanted.put(said.group(1), said.group(2)));
            assertThat(wanted).as(title).isNotEmpty();
            var said = new TreeMap<>(results.get(i).verdicts());
            said.keySet().retainAll(wanted.keySet());
            assertThat(said).as(title).isEqualTo(wanted);
            assertThat(results.get(i).unread().isEmpty()).as(title).isEqualTo(!title.contains("not understood"));
            assertThat(results.get(i).complete()).as(title).isFalse();
        }
    }

    @Test
    void no_text_stops_the_comparison_and_none_without_rules_is_all_right() throws IOException, InterruptedException {
        var random = new Random(19);
        var texts = new ArrayList<String>();
        for (var file : printed()) {
            var text = Files.readString(file);
            for (var i = 0; i < 60; i++) {
                texts.add(damaged(text.substring(0, Math.min(3000, text.length())), random));
            }
        }
        texts.addAll(List.of(
                "",
                "\0",
                "{",
                "[",
                "<",
                "\"",
                "*filter\n:INPUT",
                "table inet",
                "a".repeat(100_000),
                "{".repeat(10_000)));
        var results = program.results(
                texts.stream().map(text -> new Rules(text, "", false)).toList());
        for (var i = 0; i < texts.size(); i++) {
            assertThat(results.get(i).fault()).as(texts.get(i)).isEmpty();
            assertThat(results.get(i).complete()).as(texts.get(i)).isFalse();
        }
    }

    /** A text with parts cut out, doubled or overwritten, so that it never has all its rows. */
    private static String damaged(String text, Random random) {
        var made = new StringBuilder(text.substring(0, text.length() / 2));
        for (var i = 0; i < 20; i++) {
            var at = random.nextInt(made.length());
            switch (random.nextInt(3)) {
                case 0 -> made.delete(at, Math.min(made.length(), at + random.nextInt(40)));
                case 1 -> made.insert(at, "{}\"'!;,.:-/@#\n\t\0\u202e".charAt(random.nextInt(17)));
                default -> made.insert(at, made.substring(at, Math.min(made.length(), at + random.nextInt(80))));
            }
        }
        return made.toString();
    }
}
