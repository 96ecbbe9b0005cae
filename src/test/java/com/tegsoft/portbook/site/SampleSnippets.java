package com.tegsoft.portbook.site;

import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.Sample;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.VendorTable;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.snippet.Values;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sample's snippets, and those for every service that operators use, including what these services open for other
 * roles: a port, a range that a setting moves, and a remote host.
 */
final class SampleSnippets {

    private static final Pattern PORT_WITHOUT_SOURCE = Pattern.compile("(?m)port: [0-9-]+/(?:tcp|udp)(?!.*from-port)");
    private static final Content SAMPLE = Sample.with(new Example(List.of()));

    static final Scope OPERATOR = new Scope(
            "operator",
            Scope.Kind.ROLE,
            SAMPLE.matrix().servicesOf(SAMPLE.matrix().role(new Id("operator"))));
    static final PublishedSnippets SNIPPETS = load();

    /** Of a server whose services need messages and protocols without ports. */
    static final PublishedSnippets TUNNELS = vendor("remote-access");

    /** Of a gateway to which connections come from a range of source ports. */
    static final PublishedSnippets GATEWAY = vendor("voice-gateway");

    /** Messages in both families, and a tunnel, in both directions. */
    static final Scope PORTLESS = Scope.together(
            TUNNELS.matrix(),
            Stream.of("is-it-there", "tunnel-to-the-relay", "takeover")
                    .map(id -> Scope.service(TUNNELS.matrix(), new Id(id)))
                    .toList());

    private SampleSnippets() {}

    /** The gateway with a source port in each of its rows. */
    static PublishedSnippets gatewayWithSourcePorts() {
        return vendor(
                "voice-gateway",
                matrix -> PORT_WITHOUT_SOURCE.matcher(matrix).replaceAll("$0, from-port: 49152-53247"));
    }

    private static PublishedSnippets vendor(String name) {
        return vendor(name, matrix -> matrix);
    }

    private static PublishedSnippets vendor(String name, UnaryOperator<String> edit) {
        try {
            var files = new TreeMap<>(VendorTable.of(name).files().files());
            files.computeIfPresent(
                    "matrix.yaml", (path, matrix) -> edit.apply(new String(matrix, StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8));
            var templates = Templates.load(Path.of("templates"));
            var content = ContentReader.read(new ContentFiles(files), templates.interfaceTexts());
            return PublishedSnippets.filledIn(content, templates, Values.documentation(content.matrix()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Templates templates() {
        try {
            return Templates.load(Path.of("templates"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample's snippets once more, for tests that print another scope called operator. */
    static PublishedSnippets load() {
        try {
            return PublishedSnippets.published(SAMPLE, Templates.load(Path.of("templates")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
