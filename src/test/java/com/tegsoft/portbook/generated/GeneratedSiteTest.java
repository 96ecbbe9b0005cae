package com.tegsoft.portbook.generated;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.check.Sample;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.fixture.SmallSite;
import com.tegsoft.portbook.matrix.Edition;
import com.tegsoft.portbook.text.RetiredAddress;
import com.tegsoft.portbook.verify.Verification;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each file of a few generated sites, some of whose addresses are retired, says what the matrix and the texts say. */
class GeneratedSiteTest {

    @ParameterizedTest(name = "seed {0}")
    @CsvSource(textBlock = """
            3, a language
            4, a section
            6, an id
            17, a translation
            18, a page
            """)
    void says_what_the_matrix_says(long seed, String gone) {
        var site = SmallSite.render(released(Genome.of(seed)));
        assertThat(gone(site.content()))
                .as("the seeds are chosen for what is gone")
                .contains(gone);
        assertThat(Verification.site(site.content(), site.artefacts())).isEmpty();
    }

    private static List<String> gone(Content content) {
        var gone = new ArrayList<String>();
        content.matrix().retired().keySet().forEach(id -> gone.add("an id"));
        for (var kind : RetiredAddress.Kind.values()) {
            content.site().retired().of(kind).forEach(address -> gone.add("a " + EnumNames.of(kind)));
        }
        content.site().languages().stream()
                .filter(language -> !language.complete())
                .forEach(language -> gone.add("a translation"));
        return gone;
    }

    /** The content folder of a product as it is when its last edition was released. */
    private static ContentFiles released(Genome genome) {
        SortedMap<String, byte[]> editions = new TreeMap<>();
        var folder = new ContentFiles(editions);
        Optional<Edition> before = Optional.empty();
        for (var snapshot : genome.editions()) {
            folder = folder(snapshot, editions);
            var content = SmallSite.read(folder);
            var edition = Edition.of(content.matrix(), content.addresses(), before);
            before = Optional.of(edition);
            editions.put(Edition.path(snapshot.date()), edition.text().getBytes(UTF_8));
            folder = folder(snapshot, editions);
        }
        return folder;
    }

    private static ContentFiles folder(Snapshot snapshot, SortedMap<String, byte[]> editions) {
        var files = new TreeMap<>(editions);
        ContentPrinter.files(snapshot).forEach((path, text) -> files.put(path, text.getBytes(UTF_8)));
        return Sample.reviewed(new ContentFiles(files));
    }
}
