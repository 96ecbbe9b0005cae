package com.tegsoft.portbook.site.artefact;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Retired;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.snippet.Values;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is at the addresses of the snippets of purposes and roles that an edition has published and that are gone. The file
 * that opened their ports opens nothing, and its link leads to the page that says what became of them; so does a whole
 * policy, which would otherwise block everything. The file that removes them still removes what the last edition that had
 * them has opened.
 */
public final class RetiredSnippets {

    private final Templates templates;
    private final URI baseUrl;
    private final List<Matrix> newestFirst;
    private final PublishedSnippets now;

    private RetiredSnippets(Content content, Templates templates) {
        this.templates = templates;
        this.baseUrl = content.site().baseUrl();
        this.newestFirst = content.history().matrices().stream()
                .sorted(Comparator.comparing(Matrix::edition).reversed())
                .toList();
        this.now = PublishedSnippets.published(content, templates);
    }

    /** For every platform; none if nothing is retired that had files. */
    public static List<Artefact> of(Content content, Templates templates) {
        var snippets = new RetiredSnippets(content, templates);
        return content.matrix().retired().values().stream()
                .flatMap(snippets::files)
                .toList();
    }

    private Stream<Artefact> files(Retired retired) {
        return last(retired).stream().flatMap(last -> {
            var then = PublishedSnippets.filledIn(last, baseUrl, templates, Values.documentation(last));
            return now.platforms().stream().flatMap(platform -> platform.files().keySet().stream()
                    .map(variant -> variant.equals(Platform.REMOVE)
                            ? then.artefact(platform, then.scope(retired.id().value()), variant)
                            : nothing(platform, retired.id(), variant)));
        });
    }

    /** The newest matrix that has files for what is gone; empty: none has, as for a service. */
    private Optional<Matrix> last(Retired retired) {
        return retired.was() == IdKind.PURPOSE || retired.was() == IdKind.ROLE
                ? newestFirst.stream()
                        .filter(matrix -> retired.was().ids(matrix).contains(retired.id()))
                        .findFirst()
                : Optional.empty();
    }

    private Artefact nothing(Platform platform, Id id, String variant) {
        var scope = Scope.retired(id);
        var file = now.artefact(platform, scope, Platform.ADD);
        return new Artefact(platform.path(scope, variant), file.bytes(), file.expectation());
    }
}
