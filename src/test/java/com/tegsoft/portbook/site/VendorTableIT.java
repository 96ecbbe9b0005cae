package com.tegsoft.portbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.Golden;
import com.tegsoft.portbook.fixture.SourceRows;
import com.tegsoft.portbook.fixture.VendorTable;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.verify.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole tables of other vendors, with made-up names: every row is said, and nothing is asked about it. */
class VendorTableIT {

    static List<VendorTable> vendors() throws IOException {
        return VendorTable.all();
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void is_clean_is_read_back_and_says_every_row(VendorTable vendor) throws IOException {
        var templates = Templates.load(Path.of("templates"));
        var content = ContentReader.read(vendor.files(), templates.interfaceTexts());
        assertThat(Checks.findings(content)).isEmpty();
        var artefacts = SiteRenderer.render(content, templates, Plan.of(content, templates));
        assertThat(Verification.site(content, artefacts)).isEmpty();
        var lists = Stream.concat(
                Stream.of(Scope.ALL), content.matrix().components().stream().map(Id::value));
        Golden.assertSame(
                vendor.folder().resolve("rows.txt"),
                lists.map(scope -> rows(artefacts, scope)).collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup", "contact-centre", "database", "video-conference"})
    void says_what_its_source_says_and_nothing_else(String name) throws IOException {
        var vendor = VendorTable.of(name);
        var content = ContentReader.read(
                vendor.files(), Templates.load(Path.of("templates")).interfaceTexts());
        assertThat(SourceRows.of(content.matrix()).lines())
                .isEqualTo(vendor.source().orElseThrow().lines());
    }

    /** The list of the flows of a scope, and what it says that it leaves out. */
    private static String rows(List<Artefact> artefacts, String scope) {
        var list = artefacts.stream()
                .filter(artefact -> artefact.path().equals("snippets/list/" + scope + ".txt"))
                .findFirst()
                .orElseThrow();
        return new String(list.bytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") || line.startsWith("# Not included"))
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }
}
