package com.tegsoft.portbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.fixture.Served;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake in a template, through every command that reads templates: findings and exit status 1, and nothing is written. */
class TemplateCommandsIT {

    private static final String CHECKED =
            "check; build --out {site}; snippet nftables; diff {content}/editions/2026-11-24.json --platform nftables";

    @TempDir
    private Path folder;

    private Path templates;

    @BeforeEach
    void copy() throws IOException {
        FolderCopy.of(Product.CONTENT, folder.resolve("content"));
        templates = FolderCopy.ofTemplates(folder.resolve("templates"), "iptables", "list", "nftables", "ufw");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            pages/home.ftlh           | "each": "language"       | "each": "langauge"      | 1:28  | template-header
            pages/purpose.ftlh        | {language}/purposes      | {lang}/purposes         | 1:56  | template-header
            print/purpose.ftlh        | "shows": "table"         | "show": "table"         | 1:87  | template-header
            snippets/nftables/add.ftl | "naming": ""             | "naming": "severs"      | 1:618 | template-header
            snippets/iptables/add.ftl | chain 28                 | chian 28                | 1:98 | template-header
            snippets/list/verified.txt | machine                 | human                  | 1:1   | template-folder
            snippets/ufw/grammar.txt     | skip                     | spik                    | 1:1   | template-grammar
            parts/layout.ftlh         | <#macro                  | <#marco                 | 2:2   | template-syntax
            """)
    void what_can_be_told_before_rendering_stops_every_command(
            String file, String text, String other, String place, String check) throws IOException {
        edit(file, text, other);
        for (var command : CHECKED.split("; ", -1)) {
            assertRefused(command, "../templates/" + file + ":" + place + ": ", check);
        }
    }

    @Test
    void two_pages_with_one_path_are_a_finding_of_check_and_build() throws IOException {
        edit("pages/changes.ftlh", "{language}/changes/index.html", "{language}/index.html");
        assertRefused(
                "check", "../templates/pages/home.ftlh:1:47: `en/index.html` is the path of two pages", "path-clash");
        assertRefused("build --out {site}", "= see ../templates/pages/changes.ftlh:1:47", "path-clash");
    }

    @Test
    void an_asset_and_a_page_with_one_path_are_a_finding() throws IOException {
        edit("pages/robots.ftl", "robots.txt", "assets/site.css");
        assertRefused("check", "`assets/site.css` is the path of a page and of an asset", "path-clash");
    }

    /** Downloads are made after the plan, so only their folders are known when it is checked. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"data/matrix.json", "data/other.txt", "snippets/nftables/all.nft", "manifest.json"})
    void a_page_in_the_place_of_a_download_is_a_finding(String path) throws IOException {
        edit("pages/robots.ftl", "robots.txt", path);
        for (var command : List.of("check", "build --out {site}")) {
            assertRefused(command, "`%s` belongs to the downloads".formatted(path), "path-clash");
        }
    }

    @Test
    void all_mistakes_of_pages_come_in_one_run_and_in_one_order() throws IOException {
        edit("pages/home.ftlh", "</@l.document>", "${lang.nosuch}</@l.document>");
        edit("pages/ports.ftlh", "</@l.document>", "${lang.home}</@l.document>");
        edit("print/purpose.ftlh", "<p class=\"lead\">", "<p class=\"lead\">${1 / 0}");
        var run = assertRefused("build --out {site}", "`lang.nosuch` has no value", "template-variable");
        assertThat(run.out()).contains("3 findings in 3 files").contains("template-expression");
        assertThat(run.err()).contains("nothing was written");
    }

    @Test
    void a_mistake_in_a_snippet_stops_what_prints_it() throws IOException {
        edit("snippets/nftables/add.ftl", "<@p.header", "${s.product.oops}<@p.header");
        for (var command : CHECKED.replace("check; ", "").split("; ", -1)) {
            assertRefused(command, "../templates/snippets/nftables/add.ftl:", "template-expression");
        }
        assertThat(run("check").status()).isZero();
        assertThat(run("snippet iptables").status()).isZero();
    }

    @Test
    void a_finding_in_a_published_file_names_the_line_of_its_template() throws IOException {
        edit("pages/home.ftlh", "</@l.document>", "<p>TCP 31337</p></@l.document>");
        edit("snippets/list/add.ftl", "<#list", "inbound 31337/tcp\n<#list");
        var run = assertRefused("build --out {site}", "TCP 31337", "read-back");
        assertThat(run.out())
                .containsPattern(
                        "= see \\.\\./templates/pages/home\\.ftlh:[0-9]{2}:4: the template that prints this file")
                .contains("= see ../templates/snippets/list/add.ftl:4:1: the template that prints this file");
    }

    @Test
    void what_only_a_reader_will_print_is_tried_with_networks_of_a_reader() throws IOException {
        edit(
                "snippets/nftables/add.ftl",
                "<#list g.v4() as n>",
                "<#list s.server.v6()?has_content?then(g.v4(), []) as n>");
        assertRefused("build --out {site}", "; so a reader gets it who enters only IPv4 addresses", "read-back");
    }

    @Test
    void a_script_that_prints_snippets_is_the_tested_one() throws IOException {
        edit("assets/snippet.js", "\n}", "\n\n}");
        assertRefused("build --out {site}", "../templates/assets/snippet.js:1:1: the script is not", "read-back");
    }

    @Test
    void a_link_that_leads_out_of_the_folder_is_refused_and_one_inside_is_not() throws IOException {
        Files.createSymbolicLink(templates.resolve("assets/again.css"), templates.resolve("assets/site.css"));
        assertThat(run("check").status()).isZero();
        var secret = Files.writeString(folder.resolve("secret.txt"), "only for this machine");
        Files.createSymbolicLink(templates.resolve("assets/notes.txt"), secret);
        assertRefused("build --out {site}", "../templates/assets/notes.txt:1:1: a link leads out", "template-folder");
    }

    @Test
    void the_preview_shows_the_finding_in_place_of_the_page_and_all_other_pages() throws IOException {
        edit("pages/home.ftlh", "</@l.document>", "${lang.nosuch}</@l.document>");
        try (var served = Served.from(folder)) {
            assertThat(page(served, "en/"))
                    .contains("pages/home.ftlh:", "`lang.nosuch` has no value", "[template-variable]")
                    .doesNotContain("Exception", "\tat ");
            assertThat(page(served, "en/ports/")).contains("<main").doesNotContain("[template-variable]");
        }
    }

    private static String page(Served served, String path) throws IOException {
        var connection =
                (HttpURLConnection) served.address().resolve(path).toURL().openConnection();
        try (var body =
                connection.getResponseCode() < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private CommandRun assertRefused(String command, String said, String check) {
        var run = run(command);
        assertThat(run.status()).as(command + run).isEqualTo(1);
        assertThat(run.out()).contains(said, "[" + check + "]").doesNotContain("\tat ", "Exception");
        assertThat(folder.resolve("site")).doesNotExist();
        return run;
    }

    private CommandRun run(String command) {
        var words =
                Arrays.stream(command.replace("{site}", folder.resolve("site").toString())
                        .replace("{content}", folder.resolve("content").toString())
                        .split(" ", -1));
        return CommandRun.of(Stream.concat(
                        words,
                        Stream.of(
                                "--templates",
                                templates.toString(),
                                "--content",
                                folder.resolve("content").toString()))
                .toArray(String[]::new));
    }

    private void edit(String file, String text, String other) throws IOException {
        var path = templates.resolve(file);
        var whole = Files.readString(path);
        assertThat(whole).contains(text);
        Files.writeString(path, whole.replace(text, other));
    }
}
