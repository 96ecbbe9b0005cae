package com.tegsoft.portbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Product;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Every command, each given everything that it cannot use: it says in one message what is wrong and what to do. */
class CommandFaultsIT {

    /** What each command needs to run at all. */
    private static final Map<String, String> NEEDED = Map.ofEntries(
            Map.entry("build", ""),
            Map.entry("check", ""),
            Map.entry("serve", "--port 0"),
            Map.entry("new purpose", "telefax"),
            Map.entry("new role", "auditor"),
            Map.entry("new language", "fr --name Français"),
            Map.entry("new service", "fax --port 8443/tcp --protocol https --role system --purpose voice"),
            Map.entry("new product", "Acme --content {folder}/new"),
            Map.entry("verify-host", "{page}"),
            Map.entry("explain", "unknown-purpose"),
            Map.entry("explain-packet", "443/tcp"),
            Map.entry("snippet", "nftables"),
            Map.entry("diff", "{content}"),
            Map.entry("release", ""),
            Map.entry("l10n status", ""),
            Map.entry("l10n accept", ""),
            Map.entry("import", "{page} --out {folder}/draft.yaml"),
            Map.entry("verify-site", "{folder}/empty"),
            Map.entry("help", "check"),
            Map.entry("completion", "bash"));

    /** Commands that read the templates only when an option asks for what they print. */
    private static final Map<String, String> READS_TEMPLATES = Map.of("diff", "--platform nftables");

    private static final Map<String, CommandSpec> COMMANDS = commands();

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void folders() throws IOException {
        content = FolderCopy.of(Product.CONTENT, folder.resolve("content"));
        FolderCopy.of(Path.of("templates"), folder.resolve("templates"));
        Files.createDirectory(folder.resolve("empty"));
        Files.writeString(folder.resolve("page.html"), "<p>No table.</p>");
    }

    @Test
    void every_command_is_tried() {
        assertThat(COMMANDS.keySet()).containsExactlyInAnyOrderElementsOf(NEEDED.keySet());
    }

    @Test
    void a_folder_that_is_missing_a_file_or_of_another_kind_is_named_whole() throws IOException {
        var before = files();
        for (var option : List.of("content", "templates")) {
            var wrong = List.of("nowhere", "empty", "page.html", option.equals("content") ? "templates" : "content");
            for (var command : taking("--" + option)) {
                for (var name : wrong) {
                    var run = run(command, more(command, option) + " --" + option + " {folder}/" + name);
                    assertIsClear(run).contains("`" + folder.resolve(name) + "`", option);
                }
            }
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void the_folder_that_was_meant_is_suggested() {
        for (var given : List.of("", "/content/matrix.yaml", "/templates", "/content/en")) {
            assertThat(run("check", "--content {folder}" + given).err()).contains("did you mean `" + content + "`?");
        }
    }

    @Test
    void an_option_that_does_not_exist_is_named() {
        COMMANDS.keySet().forEach(command -> assertIsClear(run(command, "--nosuch"))
                .contains("`portbook " + command + "` has no option `--nosuch`"));
        assertThat(run("check", "--formt=json").err()).contains("did you mean `--format`?");
    }

    @Test
    void an_argument_too_many_is_named() {
        COMMANDS.forEach((command, spec) -> {
            if (spec.positionalParameters().stream()
                    .allMatch(taken -> taken.arity().max() <= 1)) {
                assertIsClear(run(command, "one two three")).contains("is one argument too many");
            }
        });
    }

    @Test
    void a_value_that_an_option_does_not_take_is_quoted_with_those_that_it_does() {
        COMMANDS.forEach((command, spec) -> spec.options().stream()
                .filter(option -> option.type().isEnum())
                .forEach(option -> {
                    var said = assertIsClear(run(command, option.longestName() + " nosuch"));
                    for (var value : option.type().getEnumConstants()) {
                        said.containsOnlyOnce(String.valueOf(value));
                    }
                }));
        assertIsClear(run("serve", "--port 8O")).contains("`8O`", "--port");
    }

    @Test
    void an_option_without_its_value_or_given_twice_is_named() {
        COMMANDS.forEach((command, spec) -> spec.options().stream()
                .filter(option -> option.arity().min() == 1 && !option.isMultiValue())
                .forEach(option -> {
                    var name = option.longestName();
                    assertIsClear(run(command, name)).contains(name);
                    assertIsClear(CommandRun.of(words(command + " " + name + " 1 " + name + " 2")))
                            .contains(name);
                }));
    }

    @Test
    void a_command_that_lacks_what_it_needs_says_what() {
        for (var command : List.of("", "new", "l10n", "new purpose", "new service", "new language", "diff", "import")) {
            assertIsClear(CommandRun.of(words(command)))
                    .containsAnyOf("missing: ", "no command is given; choose one of");
        }
        assertIsClear(CommandRun.of("new", "servce")).contains("did you mean `service`?");
        assertIsClear(CommandRun.of("l10n", "nosuch"));
        assertIsClear(CommandRun.of("help", "chek")).contains("did you mean `check`?");
        assertIsClear(CommandRun.of("help", "new", "rol")).contains("did you mean `role`?");
    }

    @Test
    void what_is_neither_file_nor_folder_nor_revision_is_said_to_be_none() {
        for (var name : List.of("nosuch", "{folder}/nosuch", "a..b", "HEAD~999", "HEAD:nosuch", "-")) {
            assertIsClear(CommandRun.of(words("diff " + name))).contains("not a file, a folder or a git revision");
            assertIsClear(CommandRun.of(words("diff {content} " + name)))
                    .contains("not a file, a folder or a git revision");
        }
        assertIsClear(CommandRun.of(words("diff {folder}/empty"))).contains("not a content folder");
    }

    @Test
    void a_site_is_not_written_into_what_it_is_made_of() throws IOException {
        Files.createDirectories(folder.resolve("src/main"));
        Files.createDirectories(folder.resolve(".git"));
        Files.createSymbolicLink(folder.resolve("link"), content);
        var home = Files.createDirectories(folder.resolve("empty/home"));
        var before = files();
        for (var out : List.of(
                "{content}",
                "{content}/site",
                "{folder}",
                "{folder}/templates",
                "{folder}/templates/a/b",
                "{folder}/src",
                "{folder}/src/main/site",
                "{folder}/.git/site",
                "{folder}/empty/..",
                "{folder}/link/site",
                "/")) {
            assertIsClear(run("build", "--out " + out)).contains("the site cannot be written to");
        }
        for (var out : List.of("{folder}/empty/home", "{folder}/empty")) {
            var line = words("build --content {content} --templates {folder}/templates --out " + out);
            assertIsClear(CommandRun.inHome(home, line)).contains("your home folder");
        }
        for (var out : List.of("{page}", "{page}/site", "{content}/matrix.yaml")) {
            assertIsClear(run("build", "--out " + out)).contains("is a file");
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void a_file_that_is_there_is_not_written_over_and_a_folder_is_no_page() throws IOException {
        var before = files();
        assertIsClear(CommandRun.of(words("import {page} --out {page}"))).contains("already exists");
        assertIsClear(CommandRun.of(words("import {content}"))).contains("is a folder");
        assertIsClear(CommandRun.of(words("import {folder}/nosuch"))).contains("no such file or folder");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void a_port_in_use_is_named() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            var run = CommandRun.of(words("serve --port " + taken.getLocalPort()));
            assertIsClear(run).contains("port " + taken.getLocalPort() + " is in use", "--port N");
        }
    }

    /** Every command that does something, by the words that call it. */
    private static Map<String, CommandSpec> commands() {
        var terminal =
                new Terminal(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), false, false);
        var leaves = new TreeMap<String, CommandSpec>();
        collect(new PortbookCommand(terminal, Path.of("/")).line(), "", leaves);
        return leaves;
    }

    private static void collect(CommandLine line, String name, Map<String, CommandSpec> leaves) {
        line.getSubcommands().forEach((word, below) -> collect(below, (name + " " + word).strip(), leaves));
        if (line.getSubcommands().isEmpty()) {
            leaves.put(name, line.getCommandSpec());
        }
    }

    private static List<String> taking(String option) {
        var taking = COMMANDS.entrySet().stream()
                .filter(command -> command.getValue().findOption(option) != null)
                .filter(command ->
                        !command.getKey().equals("new product")) // It writes the folder instead of reading it.
                .map(Map.Entry::getKey)
                .toList();
        assertThat(taking).hasSizeGreaterThan(9);
        return taking;
    }

    private static String more(String command, String option) {
        return option.equals("templates") ? READS_TEMPLATES.getOrDefault(command, "") : "";
    }

    /** A command with what it needs, and more. */
    private CommandRun run(String command, String more) {
        var all = new ArrayList<>(List.of(words(command + " " + NEEDED.get(command) + " " + more)));
        for (var option : List.of("content", "templates")) {
            if (Objects.requireNonNull(COMMANDS.get(command)).findOption("--" + option) != null
                    && !all.contains("--" + option)) {
                all.addAll(List.of("--" + option, folder.resolve(option).toString()));
            }
        }
        return CommandRun.of(all.toArray(String[]::new));
    }

    private String[] words(String line) {
        return Arrays.stream(line.strip().split(" +", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replace("{content}", content.toString())
                        .replace("{folder}", folder.toString())
                        .replace("{page}", folder.resolve("page.html").toString()))
                .toArray(String[]::new);
    }

    /** One message with a remedy, and no word of Java's. */
    private static AbstractStringAssert<?> assertIsClear(CommandRun run) {
        assertThat(run.status()).as(run.toString()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().filter(line -> line.startsWith("portbook: ")))
                .as(run.err())
                .hasSize(1);
        assertThat(run.err().lines()).as(run.err()).hasSizeLessThanOrEqualTo(2);
        return assertThat(run.err())
                .startsWith("portbook: ")
                .containsAnyOf("; ", "run `portbook")
                .doesNotContain("Exception", "java.", "\tat ", "null", "cannot read the input");
    }

    private Map<String, String> files() throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (var file : (Iterable<Path>) walk.sorted()::iterator) {
                files.put(
                        file.toString(),
                        Files.isRegularFile(file)
                                ? Files.getLastModifiedTime(file).toString()
                                : "");
            }
        }
        return files;
    }
}
