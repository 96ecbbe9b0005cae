package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.fixture.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A whole pull request, from the edit that is wrong to the page of changes that customers read. */
class PullRequestIT {

    private static final List<String> LANGUAGES = List.of("en", "tr", "de", "ar");
    private static final List<String> NOTES = List.of(
            "The cloud proxy has moved.",
            "Bulut vekili taşındı.",
            "Der Cloud-Proxy ist umgezogen.",
            "انتقل الوكيل السحابي.");

    @TempDir
    private Path repository;

    @Test
    void from_a_slip_to_the_published_change() throws Exception {
        FolderCopy.of(Product.CONTENT, Files.createDirectories(repository.resolve("content")));
        try (var repo = Repository.in(repository)) {
            repo.commit("as published");
            repo.git()
                    .checkout()
                    .setCreateBranch(true)
                    .setName("move-the-proxy")
                    .call();
            edit("matrix.yaml", "port: 8009/tcp", "port: 8019/tcp");
            edit("matrix.yaml", "purposes: [webchat]", "purposes: [webchta]");
            repo.commit("with a slip");
            theSlipIsReportedWherePeopleRead();
            edit("matrix.yaml", "webchta", "webchat");
            theEditionIsMissedThenItsNotesThenTheirReview();
            theDiffSaysWhoMustAct();
            release();
            repo.commit("released");
            assertThat(run("check")).isEqualTo(new CommandRun(0, "", ""));
        }
        theSiteTellsCustomers(build());
    }

    private void theSlipIsReportedWherePeopleRead() throws IOException {
        var text = run("check");
        assertThat(text.status()).isEqualTo(1);
        assertThat(text.out() + text.err()).contains("unknown purpose `webchta`", "did you mean `webchat`?");
        var line = Files.readAllLines(content().resolve("matrix.yaml")).indexOf("    purposes: [webchta]") + 1;
        assertThat(run("check", "--format", "github").out())
                .contains("matrix.yaml,line=" + line)
                .contains("unknown purpose `webchta`");
        var sarif = new JsonMapper().readTree(run("check", "--format", "sarif").out());
        assertThat(sarif.at("/runs/0/results").values().stream()
                        .filter(result -> result.at("/ruleId").asString().equals("unknown-purpose"))
                        .map(result -> result.at("/locations/0/physicalLocation/region/startLine")
                                .asInt()))
                .containsExactly(line);
        assertThat(run("check", "--format", "junit").out()).contains("<failure", "webchta");
        assertThat(run("check", "--format", "markdown").out()).contains("matrix.yaml", "webchta");
    }

    private void theEditionIsMissedThenItsNotesThenTheirReview() throws IOException {
        assertThat(problems()).contains("edition-unreleased").doesNotContain("unknown-purpose");
        edit("matrix.yaml", "edition: 2026-11-25", "edition: 2030-01-01");
        edit("matrix.yaml", "effective: 2026-12-25", "effective: 2030-03-01");
        assertThat(problems()).contains("edition-note-missing");
        for (var i = 0; i < LANGUAGES.size(); i++) {
            var note = "\neditions:\n  2030-01-01: \"%s\"\n".formatted(NOTES.get(i));
            edit(LANGUAGES.get(i) + "/texts.yaml", "\neditions:\n", note);
        }
        assertThat(problems()).contains("unrecorded-translation").doesNotContain("edition-note-missing");
        assertThat(run("l10n", "accept").out()).contains("3 recorded");
    }

    private void theDiffSaysWhoMustAct() {
        var text = run("diff", "main");
        assertThat(text.status()).isZero();
        assertThat(text.out()).contains("8009/tcp system → 8019/tcp system", "2030-03-01");
        assertThat(run("diff", "main", "--fail-on", "action").status()).isEqualTo(1);
        assertThat(run("diff", "main", "--format", "markdown").out()).contains("8009", "8019");
        var json = new JsonMapper()
                .readTree(run("diff", "main", "--format", "json").out());
        assertThat(json.toString()).contains("\"moved\"", "8009", "8019");
        assertThat(run("diff", "main", "--platform", "nftables").out()).contains("dport 8019");
    }

    private void release() throws IOException {
        var released = run("release");
        assertThat(released.status()).as(released.toString()).isZero();
        assertThat(Files.readString(content().resolve("editions/2030-01-01.json")))
                .contains("8019/tcp")
                .doesNotContain("8009/tcp");
        assertThat(run("release").status()).as("an edition is released once").isNotZero();
    }

    /** With few platforms: what the others print is not what is asked here. */
    private Path build() throws IOException {
        var site = repository.resolve("site");
        var templates = FolderCopy.ofTemplates(repository.resolve("templates"), "list", "nftables");
        assertThat(run("build", "--templates", templates.toString(), "--out", site.toString())
                        .status())
                .isZero();
        return site;
    }

    private static void theSiteTellsCustomers(Path site) throws IOException {
        for (var i = 0; i < LANGUAGES.size(); i++) {
            var home = site.resolve(LANGUAGES.get(i));
            assertThat(home.resolve("changes/index.html"))
                    .content()
                    .contains("id=\"edition-2030-01-01\"", NOTES.get(i), "8009", "8019", "2030-03-01");
            assertThat(home.resolve("feed.xml")).content().contains("#edition-2030-01-01", NOTES.get(i));
            assertThat(home.resolve("ports/cloud-proxy/index.html")).content().contains("8019", "2030-03-01");
            assertThat(home.resolve("pdf/ports.pdf")).isNotEmptyFile();
        }
        assertThat(site.resolve("data/changes.json")).content().contains("\"2030-03-01\"", "8019");
        assertThat(site.resolve("data/2030-01-01/edition.json")).content().contains("8019/tcp");
        assertThat(site.resolve("data/2030-01-01/matrix.csv")).content().contains(",8019,8019,");
        assertThat(site.resolve("data/2026-11-25/matrix.json")).content().contains(" 8009,");
        assertThat(site.resolve("snippets/list/closed-2030-01-01.txt"))
                .content()
                .contains("8009");
        assertThat(site.resolve("snippets/nftables/opened-2030-01-01.nft"))
                .content()
                .contains("dport 8019");
    }

    /** Names of the checks that have found something. */
    private String problems() {
        return run("check", "--format", "json").out();
    }

    private CommandRun run(String... words) {
        var arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--content", content().toString()));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private Path content() {
        return repository.resolve("content");
    }

    private void edit(String file, String before, String after) throws IOException {
        var path = content().resolve(file);
        assertThat(path).content().contains(before);
        Files.writeString(path, Files.readString(path).replaceFirst(Pattern.quote(before), after));
    }
}
