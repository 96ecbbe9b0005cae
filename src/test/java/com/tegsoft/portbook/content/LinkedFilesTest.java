package com.tegsoft.portbook.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Symbolic links in a content folder. */
class LinkedFilesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "matrix.yaml",
                "site.yaml",
                "translations.lock",
                "addresses.json",
                "en/texts.yaml",
                "tr/texts.yaml"
            })
    void a_link_out_of_the_folder_is_a_finding_and_is_not_followed(String path) throws Exception {
        var content = linked(path, "elsewhere");
        assertThat(content.files()).doesNotContainKey(path);
        assertThat(ContentReader.read(content, Set.of()).faults())
                .filteredOn(fault -> fault.at().file().equals(path))
                .extracting(Finding::message)
                .containsExactly("the file `%s` is a link that leads out of the content folder".formatted(path));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"matrix.yaml", "en/texts.yaml"})
    void a_link_that_stays_inside_works(String path) throws Exception {
        var content = linked(path, "content/kept");
        assertThat(content.files()).containsKey(path);
        assertThat(content.outside()).isEmpty();
    }

    private ContentFiles linked(String path, String to) throws IOException {
        var content = folder.resolve("content");
        FolderCopy.of(Product.CONTENT, content);
        var other = folder.resolve(to);
        Files.createDirectories(other);
        Files.move(content.resolve(path), other.resolve("file"));
        Files.createSymbolicLink(content.resolve(path), other.resolve("file"));
        return ContentFiles.load(content);
    }
}
