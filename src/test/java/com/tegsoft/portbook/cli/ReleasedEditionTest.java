package com.tegsoft.portbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.fixture.Repository;
import com.tegsoft.portbook.matrix.EditionReader;
import com.tegsoft.portbook.yaml.SourceReader;
import com.tegsoft.portbook.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition that a git repository remembers is neither lost nor replaced unnoticed. */
class ReleasedEditionTest {

    private static final String NEWEST = "editions/2026-11-25.json";
    private static final String OLDER = "editions/2026-11-24.json";

    @TempDir
    private Path folder;

    private Path root;
    private Path content;
    private Repository repository;

    @BeforeEach
    void two_editions_were_published() throws Exception {
        root = folder.resolve("work");
        content = FolderCopy.of(Product.CONTENT, Files.createDirectories(root.resolve("docs/content")));
        repository = Repository.in(root);
        repository.commit("published");
    }

    @Test
    void an_edition_that_stays_is_not_a_finding() {
        assertThat(run("check", "--since", "HEAD")).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void an_edition_that_was_removed_is_a_finding() throws Exception {
        Files.delete(content.resolve(OLDER));
        edit(NEWEST, "previous\" : \"[0-9a-f]{64}", "previous\" : \"none");
        seal(NEWEST);
        repository.commit("removed");
        var since = run("check", "--since", "HEAD~1");
        assertThat(since.status()).isEqualTo(1);
        assertThat(since.out()).contains("edition `2026-11-24` is missing", "edition `2026-11-25` is not the one");
    }

    @Test
    void an_edition_that_was_replaced_by_one_with_a_seal_of_its_own_is_a_finding() throws Exception {
        edit(NEWEST, "\"50000/tcp\"", "\"50001/tcp\"");
        edit("matrix.yaml", "\\{port: 50000/tcp,", "{port: 50001/tcp,");
        seal(NEWEST);
        var since = run("check", "--since", "main");
        assertThat(since.status()).isEqualTo(1);
        assertThat(since.out()).contains("editions/2026-11-25.json:1:1: edition `2026-11-25` is not the one");
    }

    @Test
    void a_date_is_not_released_again_with_other_facts() throws Exception {
        revertTheRelease();
        var release = run("release");
        assertThat(release.status()).isEqualTo(1);
        assertThat(release.out() + release.err())
                .contains("`2026-11-25` is not the one that was released in commit `", "nothing was released");
        assertThat(content.resolve(NEWEST)).doesNotExist();
    }

    @Test
    void the_same_edition_is_released_again_under_its_date() throws Exception {
        content = FolderCopy.of(Product.CONTENT, Files.createDirectories(folder.resolve("alone")));
        Files.delete(content.resolve(NEWEST));
        Files.delete(content.resolve(OLDER));
        Files.delete(content.resolve("addresses.json"));
        for (var language : List.of("en", "tr", "de", "ar")) {
            edit(language + "/texts.yaml", "  2026-11-24: .*\n(    .*\n)*", "");
        }
        assertThat(run("l10n", "accept").status()).isZero();
        assertThat(run("release").status()).isZero();
        var released = Files.readString(content.resolve(NEWEST));
        try (var alone = Repository.in(content)) {
            alone.commit("published");
            Files.delete(content.resolve(NEWEST));
            alone.commit("reverted");
        }
        assertThat(run("release").status()).isZero();
        assertThat(content.resolve(NEWEST)).hasContent(released);
        assertThat(run("check", "--since", "HEAD~1")).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void a_date_that_only_the_default_branch_of_origin_has_released_is_known() throws Exception {
        try (var git = Git.cloneRepository()
                .setURI(root.toUri().toString())
                .setDirectory(folder.resolve("clone").toFile())
                .call()) {
            content = folder.resolve("clone/docs/content");
            Files.delete(content.resolve(NEWEST));
            edit("matrix.yaml", "\\{port: 50000/tcp,", "{port: 50001/tcp,");
            var clone = new Repository(git);
            git.checkout().setOrphan(true).setName("new-start").call();
            clone.commit("a branch without this history");
        }
        assertThat(run("release").out()).contains("not the one that was released in commit");
    }

    @Test
    void editions_are_known_where_the_content_lay_before_it_was_moved() throws Exception {
        Files.move(content, root.resolve("moved"));
        content = root.resolve("moved");
        repository.commit("moved");
        revertTheRelease();
        assertThat(run("release").status()).isEqualTo(1);
        assertThat(run("check", "--since", "HEAD~2").out()).contains("edition `2026-11-25` is missing");
    }

    @Test
    void another_product_beside_it_is_not_mistaken_for_it() throws Exception {
        FolderCopy.of(content, Files.createDirectories(root.resolve("other")));
        repository.commit("a copy");
        revertTheRelease();
        content = root.resolve("other");
        assertThat(run("check", "--since", "HEAD~1")).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void a_content_folder_that_is_the_whole_repository_is_read() throws Exception {
        content = FolderCopy.of(Product.CONTENT, Files.createDirectories(folder.resolve("alone")));
        try (var alone = Repository.in(content)) {
            alone.commit("published");
            Files.delete(content.resolve(NEWEST));
            assertThat(run("check", "--since", "HEAD").out()).contains("edition `2026-11-25` is missing");
        }
    }

    @Test
    void what_cannot_be_looked_up_is_said_in_words() throws Exception {
        assertThat(run("check", "--since", "nosuch"))
                .isEqualTo(new CommandRun(2, "", "portbook: git has no revision `nosuch`; check the name\n"));
        assertThat(run("check", "--since", "a..b").err()).contains("git has no revision `a..b`");
        content = FolderCopy.of(Product.CONTENT, Files.createDirectories(folder.resolve("alone")));
        assertThat(run("check", "--since", "HEAD").status()).isEqualTo(2);
        assertThat(run("check", "--since", "HEAD").err()).contains("is not in a git repository");
        Files.delete(content.resolve("addresses.json"));
        Files.delete(content.resolve(NEWEST));
        assertThat(run("release").err()).contains("is not in a git repository, so no history was searched");
    }

    @Test
    void a_shallow_clone_says_that_it_knows_only_a_part() throws Exception {
        Files.delete(content.resolve("addresses.json"));
        revertTheRelease();
        try (var git = Git.cloneRepository()
                .setURI(root.toUri().toString())
                .setDirectory(folder.resolve("shallow").toFile())
                .setDepth(1)
                .call()) {
            content = folder.resolve("shallow/docs/content");
            assertThat(run("check", "--since", "HEAD~1").err()).contains("git fetch --unshallow");
            assertThat(run("release").err()).contains("this clone is shallow");
            assertThat(git.getRepository().getDirectory()).exists();
        }
    }

    @Test
    void a_revision_from_before_the_product_has_nothing_to_lose() throws Exception {
        try (var git = Git.open(root.toFile())) {
            git.rm()
                    .addFilepattern("docs/content/" + NEWEST)
                    .addFilepattern("docs/content/" + OLDER)
                    .setCached(true)
                    .call();
            repository.commitStaged("none");
        }
        assertThat(run("check", "--since", "HEAD"))
                .isEqualTo(new CommandRun(0, "", "portbook: revision `HEAD` has no edition of `Tegsoft`\n"));
    }

    @Test
    void a_page_that_a_revision_has_is_missed_although_no_edition_has_recorded_it() throws Exception {
        edit("site.yaml", "glossary]", "glossary, extra]");
        for (var language : List.of("en", "tr", "de", "ar")) {
            Files.writeString(content.resolve(language + "/pages/extra.md"), "# Extra " + language + "\n");
        }
        repository.commit("a page more");
        edit("site.yaml", "glossary, extra]", "glossary]");
        for (var language : List.of("en", "tr", "de", "ar")) {
            Files.delete(content.resolve(language + "/pages/extra.md"));
        }
        assertThat(run("check").status()).isZero();
        assertThat(run("check", "--since", "HEAD").out()).contains("page `extra` was published but no longer exists");
    }

    @Test
    void an_edition_from_before_addresses_were_recorded_gets_a_record_and_keeps_its_bytes() throws Exception {
        var record = content.resolve("addresses.json");
        var recorded = Files.readString(record);
        var edition = Files.readString(content.resolve(NEWEST));
        Files.delete(record);
        assertThat(run("release").out()).contains("addresses.json written");
        assertThat(record).hasContent(recorded);
        assertThat(content.resolve(NEWEST)).hasContent(edition);
        assertThat(run("release").status()).as("once").isEqualTo(2);
        edit("addresses.json", "\"glossary\"", "\"glossaries\"");
        assertThat(run("check").out()).contains("the record was edited after it was sealed");
    }

    private void revertTheRelease() throws Exception {
        Files.delete(content.resolve(NEWEST));
        edit("matrix.yaml", "\\{port: 50000/tcp,", "{port: 50001/tcp,");
        repository.commit("reverted");
    }

    private void seal(String file) throws IOException {
        var tree = YamlReader.read(SourceReader.read(file, Files.readAllBytes(content.resolve(file)))
                .value());
        var edition = EditionReader.read(tree.value()).value().orElseThrow();
        edit(file, edition.seal(), edition.expectedSeal());
    }

    private void edit(String file, String before, String after) throws IOException {
        var path = content.resolve(file);
        assertThat(path).content().containsPattern(before);
        Files.writeString(path, Files.readString(path).replaceFirst(before, after));
    }

    private CommandRun run(String... words) {
        var arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--content", content.toString()));
        return CommandRun.of(arguments.toArray(String[]::new));
    }
}
