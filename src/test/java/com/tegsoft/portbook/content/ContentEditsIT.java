package com.tegsoft.portbook.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.acceptance.Run;
import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Editing {@code content/} breaks no test of the project. On a copy of the repository a maintainer makes every kind of edit,
 * one after the other; after each of them the content is clean and builds, and the tests that read it pass.
 */
class ContentEditsIT {

    /** Every test that reads {@code content/} or its site; the first ones are quick enough to run after each edit. */
    private static final List<String> AFTER_EACH_EDIT = List.of(
            "RealContentTest",
            "data.EditorSchemaTest",
            "site.PublishedAddressesTest",
            "acceptance.LinksIT",
            "acceptance.NuIT");

    private static final List<String> SLOW = List.of(
            "acceptance.WebPagesIT",
            "acceptance.NarrowPagesIT",
            "acceptance.LayoutShiftIT",
            "acceptance.PaperIT",
            "acceptance.ReflowIT",
            "acceptance.PdfStandardsIT");

    private static final Map<String, String> NOTES = Map.of("en", "See", "tr", "Bakınız:", "de", "Siehe", "ar", "انظر");
    private static final Set<String> LANGUAGES = NOTES.keySet();
    private static final String EDITION = "2031-01-10";

    @TempDir
    private Path folder;

    private Path repository;

    @BeforeEach
    void copy_the_repository() throws IOException {
        repository = Files.createDirectory(folder.resolve("repository"));
        FolderCopy.of(Product.CONTENT, repository.resolve("content"));
        try (var entries = Files.list(Path.of("").toAbsolutePath())) {
            for (var entry : entries.toList()) {
                var name = String.valueOf(entry.getFileName());
                if (!List.of("content", "site", "target", ".git").contains(name)) {
                    Files.createSymbolicLink(repository.resolve(name), entry);
                }
            }
        }
        var target = Files.createDirectory(repository.resolve("target"));
        for (var name : List.of("portbook.jar", "npm", "classes", "test-classes")) {
            Files.createSymbolicLink(
                    target.resolve(name), Path.of("target", name).toAbsolutePath());
        }
    }

    /** The links, so that nothing that they lead to is ever in danger. */
    @AfterEach
    void remove_the_links() throws IOException {
        try (var files = Files.walk(repository)) {
            for (var link : files.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    @Test
    void every_kind_of_edit_leaves_the_tests_green() throws Exception {
        isGreenAfter("moving a port", this::movePort);
        isGreenAfter("opening a row", this::openRow);
        isGreenAfter("closing a row", this::closeRow);
        isGreenAfter("retiring an id", this::retireService);
        isGreenAfter("adding a purpose", this::addPurpose);
        isGreenAfter("adding a language", this::addLanguage);
        isGreenAfter("editing words", this::editWords);
        isGreenAfter("cutting the edition", this::release);
        assertThat(outcome(everyFastTest())).as("every fast test").isEmpty();
    }

    @Test
    void no_other_test_reads_the_content_of_the_repository() throws IOException {
        var reads = Pattern.compile("Path\\.of\\(\"content|Site\\.ofContent\\(\\)");
        var known = Stream.concat(AFTER_EACH_EDIT.stream(), SLOW.stream())
                .map(name -> name.substring(name.lastIndexOf('.') + 1) + ".java")
                .toList();
        try (var sources = Files.walk(Path.of("src/test/java"))) {
            assertThat(sources.filter(Files::isRegularFile)
                            .filter(source -> reads.matcher(text(source)).find())
                            .map(source -> String.valueOf(source.getFileName()))
                            .filter(name -> !name.equals("ContentEditsIT.java")))
                    .containsExactlyInAnyOrderElementsOf(known);
        }
    }

    private interface Edit {
        void make() throws IOException;
    }

    private void isGreenAfter(String what, Edit edit) throws IOException, InterruptedException {
        edit.make();
        succeeds("l10n", "accept");
        succeeds("check");
        var site = repository.resolve("site").toString();
        succeeds(
                "build", "--quiet", "--out", site, "--templates", fewPlatforms().toString());
        assertThat(outcome(AFTER_EACH_EDIT.stream()
                        .map(name -> "--select-class=com.tegsoft.portbook." + name)
                        .toList()))
                .as("the tests that read the content, after " + what)
                .isEmpty();
    }

    private void movePort() throws IOException {
        edit("matrix.yaml", "edition: .*", "edition: " + EDITION);
        edit("matrix.yaml", "effective: .*", "effective: 2031-06-10");
        for (var language : LANGUAGES) {
            edit(
                    language + "/texts.yaml",
                    "(?m)^editions:$",
                    "$0\n  " + EDITION + ": \"" + NOTES.get(language) + " {service:web-access}\"");
        }
        edit("matrix.yaml", "port: 50000/tcp", "port: 52431/tcp");
    }

    private void openRow() throws IOException {
        edit("matrix.yaml", "( +)(- \\{port: 8089/tcp)", "$1- {port: 636/tcp, protocol: ldaps, encryption: tls}\n$1$2");
    }

    private void closeRow() throws IOException {
        edit("matrix.yaml", " +- \\{port: 80/tcp.*\n(?= +- \\{port: 443/tcp.*\n\n  vendor-ssh)", "");
        for (var language : LANGUAGES) {
            edit(language + "/texts.yaml", "(?s)(\n  vendor-web:.*?)    because:\n.*?\n(?=  \\S)", "$1");
        }
    }

    private void retireService() throws IOException {
        edit("matrix.yaml", "(?m)^  vendor-ssh:\n(?:   .*\n)+", "");
        edit("matrix.yaml", "(?m)^settings:", "retired:\n  vendor-ssh: {was: service, successor: vendor-web}\n\n$0");
        for (var language : LANGUAGES) {
            var texts = language + "/texts.yaml";
            edit(texts, "(?m)^  vendor-ssh:\n(?:   .*\n)+", "");
            edit(texts, "(?m)^editions:$", "retired:\n  vendor-ssh:\n    name: SSH\n\n$0");
            edit(language + "/pages/backup-service.md", "vendor-ssh}", "vendor-web}");
        }
    }

    private void addPurpose() throws IOException {
        edit("matrix.yaml", "(?m)^  backup-service: .*", "$0\n  directory-lookup: {}");
        edit("matrix.yaml", "purposes: \\[database\\]", "purposes: [database, directory-lookup]");
        for (var language : LANGUAGES) {
            var name = "    name: \"" + NOTES.get(language) + " LDAPS\"\n    text: \"" + NOTES.get(language)
                    + " LDAP.\"\n";
            edit(language + "/texts.yaml", "(?m)^roles:$", "  directory-lookup:\n" + name + "\n$0");
        }
    }

    private void addLanguage() {
        succeeds("new", "language", "fr", "--name", "Français");
    }

    private void editWords() throws IOException {
        edit("en/texts.yaml", "Daily work goes on", "Daily work carries on");
        edit("de/pages/backup-service.md", "\\z", "\nUnd noch ein Satz.\n");
    }

    private void release() {
        succeeds("release");
    }

    private void edit(String file, String before, String after) throws IOException {
        var path = repository.resolve("content").resolve(file);
        var text = Files.readString(path);
        var matcher = Pattern.compile(before).matcher(text);
        assertThat(matcher.find()).as("%s has `%s`", file, before).isTrue();
        Files.writeString(path, matcher.replaceFirst(after));
    }

    private void succeeds(String... words) {
        var arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--content", repository.resolve("content").toString()));
        var run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.status()).as("%s: %s%s", arguments, run.out(), run.err()).isZero();
    }

    /** The templates with two of the platforms: what the others print is not what is asked here. */
    private Path fewPlatforms() throws IOException {
        var templates = folder.resolve("templates");
        if (Files.notExists(templates)) {
            FolderCopy.ofTemplates(templates, "nftables", "csv");
        }
        return templates;
    }

    private static List<String> everyFastTest() {
        return List.of("--select-package=com.tegsoft.portbook", "--include-classname=.*Test");
    }

    /** Runs tests in the copy; returns what they complain of, which is nothing if all pass. */
    private String outcome(List<String> selection) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:C1MaxInlineSize=22",
                "-XX:+UseSerialGC",
                "-Xmn512m",
                "-Xss8m",
                "-Dgolden=compare",
                "-Dportbook.site=site",
                "-cp",
                System.getProperty("java.class.path"),
                "org.junit.platform.console.ConsoleLauncher",
                "execute",
                "--disable-banner",
                "--disable-ansi-colors",
                "--fail-if-no-tests",
                "--details=none"));
        command.addAll(selection);
        var run = Run.of(new ProcessBuilder(command).directory(repository.toFile()));
        return run.status() == 0 ? "" : run.output() + " exit " + run.status();
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
