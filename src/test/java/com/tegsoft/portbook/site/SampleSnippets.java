package com.tegsoft.portbook.site;

import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.Sample;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.fixture.VendorTable;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.snippet.Values;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sample's snippets, and those for every service that operators use, including what these services open for other
 * roles: a port, a range that a setting moves, and a remote host.
 */
final class SampleSnippets {

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

    private static PublishedSnippets vendor(String name) {
        try {
            var templates = Templates.load(Path.of("templates"));
            var content = ContentReader.read(VendorTable.of(name).files(), templates.interfaceTexts());
            return PublishedSnippets.filledIn(content, templates, Values.documentation(content.matrix()));
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
