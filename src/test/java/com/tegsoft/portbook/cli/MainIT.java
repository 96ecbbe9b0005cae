package com.tegsoft.portbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.importer.ImportRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The command line, as its caller sees it. */
class MainIT {

    @TempDir
    private Path folder;

    @Test
    void build_writes_the_site_and_says_so() throws IOException {
        var result = build("--out", folder.resolve("site").toString());
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains(" files written");
        assertThat(folder.resolve("site/en/ports/voice-media/index.html")).exists();
    }

    @Test
    void a_quiet_build_says_nothing() throws IOException {
        assertThat(build("-q", "--out", folder.resolve("site").toString())).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void build_takes_another_address_for_the_site() throws IOException {
        build("--out", folder.resolve("site").toString(), "--base-url", "https://ports.example.org/a/");
        assertThat(Files.readString(folder.resolve("site/robots.txt")))
                .contains("https://ports.example.org/a/sitemap.xml");
        assertThat(Files.readString(folder.resolve("site/sitemap.xml")))
                .startsWith("<?xml")
                .contains("<loc>https://ports.example.org/a/en/ports/</loc>")
                .doesNotContain("lastmod");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ports", "javascript:x", "https://example.org/a", "https://example.org/<b>/"})
    void an_address_that_is_none_is_refused(String address) {
        var result =
                CommandRun.onProduct("build", "--out", folder.resolve("site").toString(), "--base-url", address);
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("ends with a slash");
    }

    @Test
    void findings_leave_the_site_as_it_was() throws IOException {
        var site = folder.resolve("site");
        build("--out", site.toString());
        var before = Files.readString(site.resolve("manifest.json"));
        var result = CommandRun.of("build", "--content", broken().toString(), "--out", site.toString());
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out())
                .contains("unknown purpose `webchta`")
                .contains("did you mean `webchat`?")
                .contains("^^^^^^^");
        assertThat(result.err()).contains("nothing was written");
        assertThat(Files.readString(site.resolve("manifest.json"))).isEqualTo(before);
    }

    @Test
    void check_prints_findings_as_text_or_as_json() throws IOException {
        var content = broken().toString();
        assertThat(CommandRun.of("check", "--content", content).status()).isEqualTo(1);
        var json = CommandRun.of("check", "--content", content, "--format", "json");
        assertThat(json.status()).isEqualTo(1);
        assertThat(new JsonMapper().readTree(json.out())).anySatisfy(finding -> {
            assertThat(finding.get("check").asString()).isEqualTo("unknown-purpose");
            assertThat(finding.get("at").get("file").asString()).isEqualTo("matrix.yaml");
        });
        assertThat(CommandRun.onProduct("check")).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void explain_knows_every_check() {
        assertThat(Checks.all()).hasSizeGreaterThan(70).allSatisfy(check -> {
            var result = CommandRun.of("explain", check.id());
            assertThat(result.status()).isZero();
            assertThat(result.out())
                    .contains(check.why())
                    .contains("[" + check.id() + "]")
                    .contains("Accepted:");
        });
        assertThat(CommandRun.of("explain").out().lines())
                .containsAll(Checks.all().stream().map(Check::id).toList());
    }

    @Test
    void explain_knows_every_rule_of_the_importer() {
        assertThat(ImportRules.all()).hasSizeGreaterThan(25).allSatisfy(rule -> {
            assertThat(CommandRun.of("explain", rule.id()).out()).contains(rule.why());
            assertThat(CommandRun.of("explain").out().lines()).contains(rule.id());
        });
    }

    @Test
    void explain_suggests_a_name() {
        var result = CommandRun.of("explain", "unknown-purpos");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("did you mean `unknown-purpose`");
    }

    @Test
    void input_that_cannot_be_read_is_named() {
        var result =
                CommandRun.of("check", "--content", folder.resolve("nowhere").toString());
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("nowhere").contains("does not exist");
        assertThat(CommandRun.onProduct(
                                "build",
                                "--templates",
                                folder.resolve("nowhere").toString())
                        .status())
                .isEqualTo(2);
    }

    @Test
    void a_broken_template_is_named_and_writes_nothing() throws IOException {
        var templates = FolderCopy.of(Path.of("templates"), folder.resolve("templates"));
        Files.writeString(templates.resolve("pages/home.ftlh"), "${oops}", StandardOpenOption.APPEND);
        var result = CommandRun.onProduct(
                "build",
                "--templates",
                templates.toString(),
                "--out",
                folder.resolve("site").toString());
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("home.ftlh:").contains("`oops` has no value  [template-variable]");
        assertThat(result.err()).contains("nothing was written");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void wrong_usage_says_what_is_right() {
        var result = CommandRun.of("bild");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("build");
    }

    /** With few platforms: what the others print is not what is asked here. */
    private CommandRun build(String... options) throws IOException {
        var templates = FolderCopy.ofTemplates(folder.resolve("few"), "list", "nftables");
        return CommandRun.onProduct(
                Stream.concat(Stream.of("build", "--templates", templates.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    private Path broken() throws IOException {
        var content = FolderCopy.of(Product.CONTENT, folder.resolve("content"));
        var matrix = content.resolve("matrix.yaml");
        Files.writeString(
                matrix, Files.readString(matrix).replace("purposes: [webchat]", "purposes: [webchat, webchta]"));
        return content;
    }
}
