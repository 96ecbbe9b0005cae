package com.tegsoft.portbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.snippet.Values;
import com.tegsoft.portbook.verify.Verification;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids of every shape, as every kind of thing, printed for every platform and read back. */
class EveryIdIT {

    private static final Templates TEMPLATES = templates();

    /** How platforms define a name, which is between the parentheses and must not stand there twice. */
    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            ansible-firewalld @ (?m)^    (\\w+):
            ansible-iptables  @ (?m)^    (\\w+):
            ansible-ufw       @ (?m)^    (\\w+):
            aws-cloudformation @ (?m)^  (\\w+):$
            aws-terraform     @ (?m)^((?:resource|variable) .*)
            azure-arm         @ "(\\w+)": \\{ "type"
            azure-terraform   @ (?m)^((?:resource|variable) .*)
            firewalld         @ (?m)^([A-Z]\\w*)=
            gcp-terraform     @ (?m)^((?:resource|variable) .*)
            iptables          @ (?m)^([A-Z]\\w*)=
            nftables          @ (?m)^define (\\w+)
            opnsense          @ (?m)^    "(\\w+)":
            pfsense           @ (?m)^  "(\\w+)" =>
            ufw               @ (?m)^([A-Z]\\w*)=
            windows           @ \\](\\$\\w+)
            """)
    void no_name_is_defined_twice(String platform, Pattern definition) {
        for (var matrix : EveryId.matrices()) {
            var snippets = snippets(matrix, Values.documentation(matrix));
            var text = snippets.text(snippets.platform(platform), Scope.all(matrix), Platform.ADD);
            assertThat(definition.matcher(text).results().map(name -> name(platform, name)))
                    .hasSizeGreaterThan(10)
                    .doesNotHaveDuplicates();
        }
    }

    static Stream<Named<Matrix>> matrices() {
        return EveryId.matrices().stream()
                .map(matrix -> Named.of(matrix.roles().keySet().toString(), matrix));
    }

    private static Templates templates() {
        try {
            return Templates.load(Path.of("templates"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("matrices")
    void prints_and_reads_back(Matrix matrix) {
        for (var server : new String[] {"192.0.2.10,2001:db8:0:1::10", "192.0.2.10", "2001:db8:0:1::10"}) {
            var values = Values.documentation(matrix).with(matrix, "server", server);
            var snippets = snippets(matrix, values);
            assertThat(snippets.platforms()).hasSizeGreaterThan(20);
            for (var scope : server.contains(",") ? scopes(matrix) : List.of(Scope.all(matrix))) {
                assertThat(findings(snippets, scope))
                        .as(scope.id() + " " + server)
                        .isEmpty();
            }
        }
    }

    /** PowerShell and ARM templates do not tell capitals apart. */
    private static String name(String platform, MatchResult definition) {
        var name = definition.group(1);
        return platform.equals("windows") || platform.equals("azure-arm") ? name.toLowerCase(Locale.ROOT) : name;
    }

    private static PublishedSnippets snippets(Matrix matrix, Values values) {
        return PublishedSnippets.filledIn(matrix, URI.create("https://ports.example.com/"), TEMPLATES, values);
    }

    private static List<Scope> scopes(Matrix matrix) {
        var scopes = new ArrayList<>(Scope.of(matrix));
        matrix.services().keySet().forEach(id -> scopes.add(Scope.service(matrix, id)));
        scopes.add(Scope.change(
                matrix, "opened-2026-11-28", List.copyOf(matrix.services().values())));
        return scopes;
    }

    private static List<Finding> findings(PublishedSnippets snippets, Scope scope) {
        return Verification.snippets(snippets.platforms().stream()
                .flatMap(platform ->
                        platform.files().keySet().stream().map(variant -> snippets.artefact(platform, scope, variant)))
                .toList());
    }
}
