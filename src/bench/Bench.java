import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Builds a site as a process of its own, and prints what that cost.
 *
 * <p>After {@code mvn package}, with how often a new site is built as the last number:
 *
 * <ul>
 *   <li>{@code java src/bench/Bench.java 2000 5 3}: a made-up product of 2,000 services in 5 languages, pages, PDFs and data
 *   <li>{@code java src/bench/Bench.java real 3}: the content of this repository, pages, PDFs and data
 *   <li>either with {@code everything} at the end: firewall snippets too
 * </ul>
 *
 * <p>Peak memory and CPU time are what Linux counts for the process (VmHWM, cutime + cstime), so this runs on Linux only.
 */
public class Bench {

    private static final int PURPOSES = 10;
    private static final int ROLES = 4;
    private static final List<String> LANGUAGES = List.of("en", "tr", "de", "ar", "fr", "es", "it", "pl");

    private final int services;
    private final List<String> languages;
    private final Path folder;

    private Bench(int services, List<String> languages, Path folder) {
        this.services = services;
        this.languages = languages;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        var words = new ArrayList<>(List.of(arguments));
        var everything = words.remove("everything");
        var real = words.remove("real");
        var services = real || words.isEmpty() ? 200 : Integer.parseInt(words.remove(0));
        var languages = LANGUAGES.subList(0, real || words.isEmpty() ? 4 : Integer.parseInt(words.remove(0)));
        var runs = words.isEmpty() ? 3 : Integer.parseInt(words.remove(0));
        var bench = new Bench(services, languages, Files.createTempDirectory("portbook-bench"));
        bench.prepare(real, everything ? Set.of() : Set.of("snippets"));
        System.out.printf(Locale.ROOT, "%s, %s, in %s%n",
                real ? "the real content" : "%d services in %d languages".formatted(services, languages.size()),
                everything ? "everything" : "pages, PDFs and data", bench.folder);
        for (var run = 1; run <= runs; run++) {
            bench.measure("new site", bench.folder.resolve("site" + run));
        }
        bench.measure("nothing changed", bench.folder.resolve("site" + runs));
        if (!real) {
            bench.changeOneRow();
            bench.run("l10n", "accept");
            bench.measure("one row changed", bench.folder.resolve("site" + runs));
        }
    }

    private void prepare(boolean real, Set<String> without) throws IOException, InterruptedException {
        copy(Path.of("templates"), folder.resolve("templates"), without);
        if (real) {
            copy(Path.of("content"), folder.resolve("content"), Set.of());
        } else {
            writeContent();
        }
        dropLeftOver();
        run("l10n", "accept");
    }

    private static void copy(Path from, Path to, Set<String> without) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                var name = from.relativize(file);
                if (name.getNameCount() == 1 || !without.contains(name.getName(0).toString())) {
                    Files.createDirectories(to.resolve(name).getParent());
                    Files.copy(file, to.resolve(name));
                }
            }
        }
    }

    /** Texts that only the templates ask for which were left out. */
    private void dropLeftOver() throws IOException, InterruptedException {
        run("check", "--templates", folder.resolve("templates").toString(), "--format", "json");
        var place = Pattern.compile("\"left-over-text\".*?\"file\"\\s*:\\s*\"([^\"]+)\"\\s*,\\s*\"line\"\\s*:\\s*([0-9]+)", Pattern.DOTALL);
        var gone = new TreeMap<String, Set<Integer>>();
        place.matcher(Files.readString(folder.resolve("log"))).results().forEach(found -> gone
                .computeIfAbsent(found.group(1), file -> new TreeSet<>())
                .add(Integer.parseInt(found.group(2))));
        for (var lines : gone.entrySet()) {
            var file = folder.resolve("content").resolve(lines.getKey());
            var text = new StringBuilder();
            var number = 0;
            for (var line : Files.readAllLines(file)) {
                number++;
                text.append(lines.getValue().contains(number) ? "" : line + "\n");
            }
            Files.writeString(file, text);
        }
    }

    private Process start(String... words) throws IOException {
        var command = new ArrayList<>(List.of("src/main/launcher/portbook"));
        command.addAll(List.of(words));
        command.addAll(List.of("--content", folder.resolve("content").toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
    }

    private void run(String... words) throws IOException, InterruptedException {
        if (start(words).waitFor() > 1) {
            throw new IllegalStateException(Files.readString(folder.resolve("log")));
        }
    }

    private void measure(String what, Path site) throws IOException, InterruptedException {
        var ticks = childrensTicks();
        var start = System.nanoTime();
        var process = start("build", "--templates", folder.resolve("templates").toString(), "--out", site.toString());
        var peak = 0L;
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakKib(process.pid()));
        }
        var wall = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            System.out.println(Files.readString(folder.resolve("log")).lines().limit(20).toList());
            throw new IllegalStateException("exit status " + process.exitValue());
        }
        System.out.printf(Locale.ROOT, "%-16s %s  wall %.2f s  cpu %.2f s  peak %d MiB  (%s)%n", what, size(site), wall, (childrensTicks() - ticks) / 100.0, peak / 1024, Files.readString(folder.resolve("log")).lines().findFirst().orElse(""));
    }

    private static String size(Path site) throws IOException {
        var pages = 0;
        var bytes = 0L;
        try (var files = Files.walk(site)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                pages += file.toString().endsWith(".html") ? 1 : 0;
                bytes += Files.size(file);
            }
        }
        return String.format(Locale.ROOT, "%d pages, %.1f MB", pages, bytes / 1e6);
    }

    /** CPU time of all processes that this one has started and that have ended. */
    private static long childrensTicks() throws IOException {
        var stat = Files.readString(Path.of("/proc/self/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
    }

    /** The most memory that a process has had; 0 if it has ended. */
    private static long peakKib(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }

    private void writeContent() throws IOException {
        var content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("matrix.yaml"), matrix());
        Files.writeString(content.resolve("site.yaml"), site());
        for (var language : languages) {
            Files.createDirectories(content.resolve(language + "/pages"));
            Files.writeString(content.resolve(language + "/texts.yaml"), texts(language));
            Files.writeString(content.resolve(language + "/pages/help.md"), "# Help in " + language + "\n\n## Legend {#legend}\n\nWords for " + language + ".\n");
        }
    }

    private void changeOneRow() throws IOException {
        for (var language : languages) {
            var file = folder.resolve("content/" + language + "/texts.yaml");
            Files.writeString(file, Files.readString(file).replace("closed: Without number cel ", "closed: Lacking number cel "));
        }
    }

    private String site() {
        var yaml = new StringBuilder("base-url: https://ports.example.com/bench/\nowner: Bench\nsupport-url: https://www.example.com/\nsource-language: en\nlanguages:\n");
        for (var language : languages) {
            yaml.append("  %s: {name: Language %s, direction: %s, state: complete}%n".formatted(language, language, language.equals("ar") ? "rtl" : "ltr"));
        }
        return yaml.append("pages: [help]\n").toString();
    }

    private String matrix() {
        var yaml = new StringBuilder("product: Bench\nedition: 2026-01-01\npurposes:\n");
        for (var i = 0; i < PURPOSES; i++) {
            yaml.append("  ").append(purpose(i)).append(": {}\n");
        }
        yaml.append("roles:\n");
        for (var i = 0; i < ROLES; i++) {
            yaml.append("  ").append(role(i)).append(": {}\n");
        }
        yaml.append("protocols:\n  bench: {transports: [tcp, udp], encryption: tls, kind: general}\nservices:\n");
        for (var i = 0; i < services; i++) {
            var port = 1000 + i * 10;
            yaml.append("""
                      %s:
                        direction: inbound
                        source: restricted
                        roles: [%s, %s]
                        purposes: [%s]
                        requirement: required
                        ports:
                          - {port: %d-%d/tcp, protocol: bench, encryption: tls}
                          - {port: %d-%d/udp, protocol: bench, encryption: tls}
                    """.formatted(service(i), role(i % ROLES), role((i + 1) % ROLES), purpose(i % PURPOSES), port, port + 8, port, port + 8));
        }
        return yaml.toString();
    }

    private String texts(String language) throws IOException {
        var yaml = new StringBuilder("product: {name: Bench, server: the server in %s, label: Server in %s}%npurposes:%n".formatted(language, language));
        for (var i = 0; i < PURPOSES; i++) {
            yaml.append("  %s: {name: Purpose %s in %s, text: Reason %s in %s.}%n".formatted(purpose(i), letters(i), language, letters(i), language));
        }
        yaml.append("roles:\n");
        for (var i = 0; i < ROLES; i++) {
            yaml.append("  %s: {name: Role %s in %s, many: roles %s in %s, text: Somebody %s in %s.}%n"
                    .formatted(role(i), letters(i), language, letters(i), language, letters(i), language));
        }
        yaml.append("protocols:\n  bench: {name: Bench in ").append(language).append(", text: Carries loads in ").append(language).append(".}\nservices:\n");
        for (var i = 0; i < services; i++) {
            yaml.append(service(language, i));
        }
        return yaml.append(interfaceTexts(language)).toString();
    }

    private String service(String language, int i) {
        var filler = ("A sentence of some length about " + letters(i) + " in " + language + ", so that pages weigh what pages weigh. ").repeat(4).strip();
        return """
                  %s:
                    name: Service %s in %s
                    aim: to carry %s in %s
                    for: "Uses {ports:%s}. %s"
                    closed: Without number %s nothing works in %s. %s
                    restriction: Only known sources of %s in %s.
                """.formatted(service(i), letters(i), language, letters(i), language, service(i), filler, letters(i), language, filler, letters(i), language);
    }

    /** The interface texts of the real source language, made different for each language. */
    private static String interfaceTexts(String language) throws IOException {
        var texts = Files.readString(Path.of("content/en/texts.yaml"));
        var interfaceTexts = texts.substring(texts.indexOf("\nui:") + 1);
        return language.equals("en") ? interfaceTexts : String.join("\n", interfaceTexts.lines().map(line -> marked(line, language)).toList()) + "\n";
    }

    /** A line of YAML with every text in it made different for a language. */
    private static String marked(String line, String language) {
        if (line.strip().startsWith("comma:") || line.endsWith(":")) {
            return line;
        }
        if (line.matches("\\s+[a-z-]+: \\{[a-z-]+: .*")) {
            return line.replaceAll("(: [^{}\",]+)(?=[,}])", "$1 " + language).replaceAll("(: \"[^\"]+)\"", "$1 " + language + "\"");
        }
        return line.endsWith("\"") ? line.replaceAll("\"$", " " + language + "\"") : line + " " + language;
    }

    private static String purpose(int i) {
        return "purpose-" + letters(i);
    }

    private static String role(int i) {
        return "role-" + letters(i);
    }

    private static String service(int i) {
        return "service-" + letters(i);
    }

    private static final List<String> SYLLABLES = List.of("bad", "cel", "dif", "gom", "hup", "jat", "ken", "liv", "mor", "nus");

    /** A number as a word that no check takes for a port, and at least two letters away from every other. */
    private static String letters(int i) {
        return SYLLABLES.get(i % 10) + (i >= 10 ? letters(i / 10) : "");
    }
}
