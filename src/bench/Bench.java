import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Builds a made-up product of N services in L languages as a process of its own, and prints what that cost.
 *
 * <p>{@code java src/bench/Bench.java 2000 5} after {@code mvn package}. Peak memory and CPU time are what Linux counts for
 * the process (VmHWM, utime + stime), so this runs on Linux only.
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
        var services = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        var languages = LANGUAGES.subList(0, arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4);
        var runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        var folder = Files.createTempDirectory("portbook-bench");
        var bench = new Bench(services, languages, folder);
        bench.writeContent();
        bench.acceptTranslations();
        System.out.printf(Locale.ROOT, "%d services, %d languages, in %s%n", services, languages.size(), folder);
        for (var run = 1; run <= runs; run++) {
            bench.measure("new site", folder.resolve("site" + run));
        }
        bench.measure("nothing changed", folder.resolve("site" + runs));
        bench.changeOneRow();
        bench.acceptTranslations();
        bench.measure("one row changed", folder.resolve("site" + runs));
    }

    private void acceptTranslations() throws IOException, InterruptedException {
        var command = List.of("src/main/launcher/portbook", "l10n", "accept", "--content", folder.resolve("content").toString());
        var status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("exit status " + status);
        }
    }

    private void measure(String what, Path site) throws IOException, InterruptedException {
        var command = List.of("src/main/launcher/portbook", "build", "--content", folder.resolve("content").toString(), "--out", site.toString());
        var start = System.nanoTime();
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        var usage = new Usage(0, 0);
        while (process.isAlive()) {
            usage = Usage.of(process.pid(), usage);
            Thread.sleep(10);
        }
        var wall = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            System.out.println(Files.readString(folder.resolve("log")).lines().limit(20).toList());
            throw new IllegalStateException("exit status " + process.exitValue());
        }
        System.out.printf(Locale.ROOT, "%-16s %s  wall %.2f s  cpu %.2f s  peak %d MiB  (%s)%n", what, size(site), wall, usage.cpuTicks() / 100.0, usage.peakKib() / 1024, Files.readString(folder.resolve("log")).strip());
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

    /** What Linux says of a process, as long as it lives. */
    private record Usage(long cpuTicks, long peakKib) {
        static Usage of(long pid, Usage last) {
            try {
                var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
                var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
                var peak = Files.readString(Path.of("/proc/" + pid + "/status")).lines()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                        .findFirst()
                        .orElse(last.peakKib());
                return new Usage(Long.parseLong(fields[11]) + Long.parseLong(fields[12]), peak);
            } catch (IOException ended) {
                return last;
            }
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
            return line.replaceAll("(: [^{}\",]+)(?=[,}])", "$1 " + language);
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
