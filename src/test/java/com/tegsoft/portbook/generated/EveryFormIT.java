package com.tegsoft.portbook.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.acceptance.Needs;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.fixture.FormChoice;
import com.tegsoft.portbook.fixture.FormProgram;
import com.tegsoft.portbook.matrix.Addresses;
import com.tegsoft.portbook.matrix.Edition;
import com.tegsoft.portbook.site.artefact.FormScripts;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.verify.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of a generated product prints and refuses what the command line does, for platforms that lack something too. */
class EveryFormIT {

    private static final LimitedPlatforms TEMPLATES = LimitedPlatforms.make();

    @ParameterizedTest
    @Needs("node")
    @ValueSource(longs = {1, 2, 8, 10, 25, 29})
    void prints_and_refuses_what_the_command_line_does(long seed) throws IOException, InterruptedException {
        var templates = Templates.load(TEMPLATES.of(seed));
        var content = content(Genome.of(seed).editions(), templates);
        var choices = FormChoice.random(content, templates.platforms(), seed, 150);
        var program = new FormProgram(content, templates);
        assertThat(program.differences(choices, program.printed(choices))).isEmpty();
    }

    /** Services come, go and change between editions, with other ids and hosts; those are products with several. */
    @ParameterizedTest
    @Needs("node")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void prints_what_is_to_be_done_since_an_edition_as_the_command_line_does(long seed)
            throws IOException, InterruptedException {
        var templates = Templates.load(TEMPLATES.of(seed));
        var content = content(Genome.of(seed).editions(), templates);
        var choices = FormChoice.randomSince(content, templates.platforms(), seed, 60);
        var program = new FormProgram(content, templates);
        assertThat(program.differences(choices, program.printed(choices))).isEmpty();
        assertThat(Verification.findings(content, new FormScripts(content, templates).artefacts()))
                .isEmpty();
    }

    /** The newest edition, with all before it. */
    private static Content content(List<Snapshot> editions, Templates templates) {
        var newest = editions.get(editions.size() - 1);
        var files = files(newest);
        for (var earlier : editions.subList(0, editions.size() - 1)) {
            var matrix = ContentReader.read(new ContentFiles(files(earlier)), templates.interfaceTexts())
                    .matrix();
            var edition = Edition.of(
                    matrix, new Addresses(List.of("en"), Map.of(), Location.startOf("edition")), Optional.empty());
            files.put(Edition.path(matrix.edition()), edition.text().getBytes(StandardCharsets.UTF_8));
        }
        return ContentReader.read(new ContentFiles(files), templates.interfaceTexts());
    }

    private static SortedMap<String, byte[]> files(Snapshot product) {
        var files = new TreeMap<String, byte[]>();
        ContentPrinter.files(product).forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }
}
