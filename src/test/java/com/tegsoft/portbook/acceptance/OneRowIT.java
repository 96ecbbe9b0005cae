package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.Product;
import com.tegsoft.portbook.fixture.Rendered;
import com.tegsoft.portbook.publish.SiteWriter;
import com.tegsoft.portbook.site.artefact.Manifest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small edit is a small change of the site. */
class OneRowIT {

    @Test
    void a_changed_sentence_rewrites_only_the_pages_that_print_it(@TempDir Path folder) throws Exception {
        var content = FolderCopy.of(Product.CONTENT, folder.resolve("content"));
        var texts = content.resolve("de/texts.yaml");
        var before = Rendered.of(content);
        var site = folder.resolve("site");
        SiteWriter.write(site, before.artefacts(), Manifest.of(before.artefacts()));

        var sentence = Files.readAllLines(texts).stream()
                .filter(line -> line.strip().startsWith("closed: "))
                .findFirst()
                .orElseThrow()
                .replaceFirst("\\s*closed: ", "");
        Files.writeString(texts, Files.readString(texts).replace(sentence, "Nichts geht mehr, ganz und gar nichts."));
        assertThat(CommandRun.of("l10n", "accept", "--content", content.toString())
                        .status())
                .isZero();
        var after = Rendered.of(content);

        var printing = printing(after, "Nichts geht mehr");
        assertThat(SiteWriter.write(site, after.artefacts(), Manifest.of(after.artefacts()))
                                .written()
                        - 1
                        - documents(after))
                .as("files beside the manifest, and the documents that carry the whole matrix")
                .isEqualTo(printing.size());
        var ofEditions = printing.stream()
                .filter(path -> path.matches("data/[0-9-]+/matrix\\.json"))
                .toList();
        assertThat(ofEditions).as("an edition's data speaks today's words").hasSize(2);
        assertThat(printing)
                .filteredOn(path -> !ofEditions.contains(path))
                .hasSizeBetween(1, 24)
                .allMatch(path -> path.startsWith("de/") || path.equals("data/matrix.json"));
    }

    private static int documents(Rendered site) {
        return (int) site.artefacts().stream()
                .filter(artefact -> artefact.path().matches(".*\\.(pdf|zip)"))
                .count();
    }

    private static List<String> printing(Rendered site, String words) {
        return site.artefacts().stream()
                .filter(artefact -> new String(artefact.bytes(), StandardCharsets.UTF_8).contains(words))
                .map(artefact -> artefact.path())
                .toList();
    }
}
