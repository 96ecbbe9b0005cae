package com.tegsoft.portbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.Sample;
import com.tegsoft.portbook.fixture.CommandRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reviewers have recorded is never lost: a lock that cannot be trusted is refused and stays as it is. */
class LockRefusedTest {

    private static final String RECORD = "  product.name: c0973e9afb7d c0973e9afb7d\n";

    @TempDir
    private Path folder;

    private Path lock;

    @BeforeEach
    void copy_the_sample() throws IOException {
        for (var file : Sample.folder(new Example(List.of())).files().entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        lock = folder.resolve("translations.lock");
    }

    /** What may be wrong with a lock, and the line that is named. */
    private record Damage(String name, int line, UnaryOperator<String> edit) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Damage replaced(String name, int line, String after) {
        return new Damage(name, line, text -> text.replace(RECORD, after));
    }

    static Stream<Damage> damages() {
        var other = RECORD.replace("7d\n", "70\n");
        return Stream.of(
                replaced("conflict", 10, "<<<<<<< HEAD\n" + RECORD + "=======\n" + other + ">>>>>>> other\n"),
                replaced("three-sided conflict", 10, "<<<<<<< a\n||||||| b\n" + RECORD + "=======\n>>>>>>> c\n"),
                replaced("lost begin of a conflict", 11, RECORD + "=======\n" + other + ">>>>>>> other\n"),
                replaced("recorded twice", 11, RECORD + other),
                replaced("out of order", 11, RECORD + "  product.motto: 000000000000 000000000000\n"),
                new Damage("one thing inside another", 16, LockRefusedTest::moved),
                replaced("comment", 10, "  # seen\n" + RECORD),
                replaced("blank line", 11, RECORD + "\n"),
                replaced("quotes", 10, RECORD.replace("c0973e9afb7d c0973e9afb7d", "\"c0973e9afb7d c0973e9afb7d\"")),
                replaced("short hash", 10, RECORD.replace("7d\n", "7\n")),
                replaced("one hash", 10, "  product.name: c0973e9afb7d\n"),
                replaced("tab", 10, "\tproduct.name: c0973e9afb7d c0973e9afb7d\n"),
                new Damage("cut off", 10, text -> text.substring(0, text.indexOf(RECORD) + 30)),
                new Damage("empty", 1, text -> ""),
                new Damage("list", 1, text -> "- product.name\n"),
                new Damage("no text", 1, text -> "\u0000\u0001"));
    }

    /** A record of one purpose between two of another. */
    private static String moved(String text) {
        var record = "  purposes.calls.name: b73a5e2ca645 9de61edfceae\n";
        assertThat(text).contains(record);
        return text.replace(record, "").replace("  purposes.browsing.text", record + "  purposes.browsing.text");
    }

    @ParameterizedTest
    @MethodSource("damages")
    void it_is_named_with_its_line_and_stays_as_it_is(Damage damage) throws IOException {
        var text = damage.edit().apply(Files.readString(lock));
        Files.writeString(lock, text);
        refuses("l10n accept", "translations.lock:" + damage.line() + ":");
        refuses("l10n accept tr services.web", "translations.lock:" + damage.line() + ":");
        assertThat(lock).content().isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "build --out {folder}-site",
                "l10n accept",
                "l10n status",
                "release",
                "snippet nftables",
                "diff {folder}",
                "new purpose telefax",
                "new role auditor",
                "new language fr --name French",
                "new service fax --port 443/tcp --protocol https --role visitor --purpose browsing"
            })
    void every_command_refuses_it_and_writes_nothing(String command) throws IOException {
        Files.writeString(lock, Files.readString(lock).replace(RECORD, "<<<<<<< HEAD\n" + RECORD));
        var before = files();
        refuses(command, "translations.lock:10:");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void what_a_merge_leaves_of_two_things_added_at_one_place_is_in_order() throws IOException {
        var text = Files.readString(lock);
        var first =
                "  purposes.calls.name: b73a5e2ca645 9de61edfceae\n  purposes.calls.text: 24d790f4559a 301495edb0b0\n";
        assertThat(text).contains(first + "  purposes.updates.name");
        Files.writeString(
                lock, text.replace(first, "").replace("  roles.operator.many", first + "  roles.operator.many"));
        assertThat(run("l10n accept").out()).isEqualTo("0 recorded, 0 removed\n");
        assertThat(lock).as("sorted when it is written again").content().isEqualTo(text);
    }

    @Test
    void what_is_accepted_leaves_every_other_record_and_the_head_as_they_are() throws IOException {
        var head = "# Kept by the documentation team.\n";
        Files.writeString(lock, head + Files.readString(lock));
        var before = Files.readAllLines(lock);
        edit("tr/texts.yaml", "    name: Harita\n", "    name: Plan\n");
        assertThat(run("l10n accept tr services.web.name").out()).isEqualTo("1 recorded, 0 removed\n");
        var after = Files.readAllLines(lock);
        assertThat(after).hasSameSizeAs(before).startsWith(head.strip());
        assertThat(after.stream().filter(line -> !before.contains(line)))
                .singleElement()
                .asString()
                .startsWith("  services.web.name: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"  \"", "", ">-"})
    void an_empty_text_is_not_accepted(String nothing) throws IOException {
        var before = Files.readString(lock);
        edit("tr/texts.yaml", "    closed: Harita eskir.\n", "    closed: " + nothing + "\n");
        for (var command : List.of("l10n accept", "l10n accept tr", "l10n accept tr services.mirror-sync.closed")) {
            refuses(command, "the text `services.mirror-sync.closed` is empty");
        }
        assertThat(lock).content().isEqualTo(before);
        edit("tr/texts.yaml", "    name: Harita\n", "    name: Plan\n");
        assertThat(run("l10n accept tr services.web").out()).isEqualTo("1 recorded, 0 removed\n");
    }

    @Test
    void a_translation_of_an_empty_text_or_page_is_not_accepted() throws IOException {
        edit("en/texts.yaml", "    name: Map\n", "    name: \"\"\n");
        refuses("l10n accept", "en/texts.yaml:");
        refuses("l10n accept", "the text `services.web.name` is empty");
        Files.writeString(folder.resolve("tr/pages/help.md"), "\n");
        refuses("l10n accept tr pages.help", "the text `pages.help` is empty");
    }

    private void refuses(String command, String said) {
        var run = run(command);
        assertThat(run.status()).as(command).isEqualTo(1);
        assertThat(run.out()).as(command).contains(said).doesNotContain("recorded,");
    }

    private CommandRun run(String command) {
        var words = Arrays.stream(command.replace("{folder}", folder.toString()).split(" ", -1));
        return CommandRun.of(
                Stream.concat(words, Stream.of("--content", folder.toString())).toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        var files = new ArrayList<String>();
        try (var walk = Files.walk(folder)) {
            for (var file : walk.filter(Files::isRegularFile).sorted().toList()) {
                files.add(file + "\n" + new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private void edit(String file, String before, String after) throws IOException {
        var path = folder.resolve(file);
        assertThat(path).content().contains(before);
        Files.writeString(path, Files.readString(path).replace(before, after));
    }
}
