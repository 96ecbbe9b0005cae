package com.tegsoft.portbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.fixture.Repository;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code diff} in a real git repository. */
class DiffRevisionTest {

    @TempDir
    private Path repository;

    private Path content;

    @BeforeEach
    void two_commits_and_a_tag() throws Exception {
        content = FolderCopy.of(Product.CONTENT, Files.createDirectories(repository.resolve("docs/content")));
        try (var repo = Repository.in(repository)) {
            repo.commit("before");
            repo.git().tag().setName("v1").setAnnotated(false).call();
            edit("port: 8009/tcp", "port: 8010/tcp");
            repo.commit("after");
        }
    }

    private void edit(String before, String after) throws Exception {
        var matrix = content.resolve("matrix.yaml");
        Files.writeString(matrix, Files.readString(matrix).replace(before, after));
    }

    @Test
    void compares_a_tag_with_a_branch() {
        assertThat(diff("v1", "main")).contains("cloud-proxy moved: 8009/tcp system → 8010/tcp system");
    }

    @Test
    void compares_a_revision_with_the_folder_as_it_stands() throws Exception {
        edit("port: 8010/tcp", "port: 8011/tcp");
        assertThat(diff("HEAD~1")).contains("8009/tcp system → 8011/tcp system");
        assertThat(diff("HEAD")).contains("8010/tcp system → 8011/tcp system");
    }

    @Test
    void a_revision_that_does_not_exist_is_named() {
        assertThat(diff("v9", "main")).contains("v9").contains("exit 2");
    }

    private String diff(String... sides) {
        var out = new StringWriter();
        var arguments = new ArrayList<String>(List.of("diff", "--content", content.toString()));
        arguments.addAll(List.of(sides));
        var writer = new PrintWriter(out, true);
        var status = new PortbookCommand(new Terminal(writer, writer, false, false), Path.of("/"))
                .run(arguments.toArray(String[]::new));
        return out + "exit " + status;
    }
}
