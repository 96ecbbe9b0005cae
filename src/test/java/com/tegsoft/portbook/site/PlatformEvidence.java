package com.tegsoft.portbook.site;

import static java.util.stream.Collectors.joining;

import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Platform.Capability;
import com.tegsoft.portbook.snippet.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds for each firewall platform, and which test says so: a table of {@code templates/README.md}. */
final class PlatformEvidence {

    private static final String UNPROVEN = "not machine-verified";
    private static final Path TESTS = Path.of("src/test/resources");

    private final Platform platform;
    private final String header;

    private PlatformEvidence(Platform platform) {
        this.platform = platform;
        this.header = read(Path.of("templates/snippets", platform.id(), "add.ftl"))
                .lines()
                .findFirst()
                .orElseThrow();
    }

    /** Lists of ports are no firewalls. */
    static String table(List<Platform> platforms) {
        return platforms.stream()
                .filter(platform -> platform.kind() != Platform.Kind.TABLE)
                .map(platform -> new PlatformEvidence(platform).row())
                .collect(joining("\n", """
                        | platform | applied by | applied again | undo | stateful | server's address | its translation | logged by | IPv6 | judged by | without ports | packets |
                        | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                        """, "\n"));
    }

    private String row() {
        var stateless = platform.grammar(Platform.ADD).hasAnswers();
        return Stream.of(
                        "`" + platform.id() + "`",
                        proven(fact("applied"), packets()),
                        proven(fact("again"), packets().filter(test -> promisesRepetition())),
                        platform.files().containsKey(Platform.REMOVE)
                                ? "remove file: `PlatformsTest`"
                                        + packets()
                                                .map(test -> ", `" + test + "`")
                                                .orElse("")
                                : proven("its own tool", packets()),
                        stateless ? "no, has the way back: `SnippetMutantsTest`" : proven("yes", Optional.empty()),
                        fact("translated").equals("none") ? "not named" : proven(fact("translated"), Optional.empty()),
                        translation(),
                        logging(),
                        platform.lacks().contains(Capability.IPV6) ? "no" : "yes: `PlatformsTest`",
                        judge().map(name -> name + ": `JudgesIT`").orElse(UNPROVEN),
                        portless(),
                        packets().map(test -> "`" + test + "`").orElse("none"))
                .collect(joining(" | ", "| ", " |"));
    }

    /** What its header says logs connections: {@code entry}, {@code device}, {@code apart} or {@code nothing}. */
    static String logs(Platform platform) {
        return new PlatformEvidence(platform).fact("logs");
    }

    /** What logs connections by default, and whether a customer can choose. */
    private String logging() {
        var standard =
                fact("logs").equals("entry") ? "entry: `SnippetMutantsTest`" : proven(fact("logs"), Optional.empty());
        return platform.parameters().stream()
                        .anyMatch(parameter -> parameter.id().equals("log") && parameter.isSwitch())
                ? standard + "; on or off: `LoggingSwitchTest`"
                        + packets()
                                .map(test -> test.equals("RoutedPacketIT") ? test : "LoggedPacketIT")
                                .map(test -> ", `" + test + "`")
                                .orElse("")
                : standard;
    }

    /** Whether files set up a translation, port by port or for all connections, and which program heard it. */
    private String translation() {
        if (!platform.translates()) {
            return "none here";
        }
        var how = platform.grammar(Platform.ADD).translatesPorts() ? "ports" : "address";
        return how + ": `TranslatedAddressTest`; "
                + judge().map(name -> name + ": `JudgesIT`")
                        .or(() -> packets().map(test -> "`" + test + "`"))
                        .orElse("by a program: " + UNPROVEN);
    }

    private static String proven(String fact, Optional<String> test) {
        return fact + ": " + test.map(name -> "`" + name + "`").orElse(UNPROVEN);
    }

    private String fact(String key) {
        var found = Pattern.compile("\"%s\": \"([a-z]+)\"".formatted(key)).matcher(header);
        return found.find() ? found.group(1) : "not said";
    }

    /** The test that sends packets through the platform; a folder of it is named after the platform, and its variety. */
    private Optional<String> packets() {
        if (read(Path.of("src/test/java/com/tegsoft/portbook/packet/RoutedPacketIT.java"))
                .contains("\"" + platform.id() + "\"")) {
            return Optional.of("RoutedPacketIT");
        }
        try (var folders = Files.list(TESTS.resolve("packet"))) {
            return folders.map(folder -> String.valueOf(folder.getFileName()))
                    .filter(name -> name.replaceFirst("@.*", "").equals(platform.id()))
                    .map(name -> fact("applied").equals("playbook") ? "PlaybookPacketIT" : "PacketIT")
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Such a promise is what {@code PublishedFiles} holds a file to. */
    private boolean promisesRepetition() {
        var scope = SampleSnippets.SNIPPETS.scope(Scope.ALL);
        return SampleSnippets.SNIPPETS.text(platform, scope, Platform.ADD).contains("can be run again");
    }

    /** The program that hears a platform's files: its file or class. */
    private Optional<String> judge() {
        var command = TESTS.resolve("judges").resolve(platform.id()).resolve("command");
        return Files.exists(command)
                ? Arrays.stream(read(command).strip().split(" "))
                        .filter(word -> word.startsWith("src/") || word.startsWith("com."))
                        .map(word -> word.replaceFirst("^(.*/|.*\\.(?=[A-Z]))", ""))
                        .findFirst()
                : Optional.empty();
    }

    /** Who hears messages and protocols without ports, if the platform opens any. */
    private String portless() {
        if (platform.lacks().containsAll(List.of(Capability.ICMP, Capability.ICMPV6, Capability.IP))) {
            return "none";
        }
        var isHeard =
                Files.exists(TESTS.resolve("judges").resolve(platform.id()).resolve("broken.portless.txt"));
        return judge().filter(name -> isHeard)
                .map(name -> name + ": `JudgesIT`")
                .orElse(UNPROVEN);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
