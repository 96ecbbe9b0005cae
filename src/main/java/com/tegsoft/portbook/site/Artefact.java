package com.tegsoft.portbook.site;

import com.tegsoft.portbook.change.Changes;
import com.tegsoft.portbook.matrix.Edition;
import com.tegsoft.portbook.matrix.Flow;
import com.tegsoft.portbook.snippet.Snippet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One file of the site, rendered and not yet written.
 *
 * @param path below {@code site/}: relative, forward slashes, ASCII, never {@code ..}
 * @param bytes the content; not copied, so nobody may change it
 * @param scope what must be found in it when it is read back; empty for a file that publishes no ports
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; copying 50 MB would cost more than it protects
public record Artefact(String path, byte[] bytes, Optional<Scope> scope) {

    private static final Pattern PATH =
            Pattern.compile("(?:[A-Za-z0-9_][A-Za-z0-9._-]*/|\\.well-known/)*[A-Za-z0-9_.][A-Za-z0-9._-]*");

    /** What an artefact promises. */
    public sealed interface Scope {

        /**
         * Flows, listed.
         *
         * @param language code of the language that its words are in
         * @param flows sorted
         * @param forms the forms in which a page lists them; a download has one of its own
         */
        record Listing(String language, List<Flow> flows, Set<PageKind.Form> forms) implements Scope {
            public Listing {
                flows = List.copyOf(flows);
                forms = Set.copyOf(forms);
            }
        }

        /** What a snippet does to a firewall. */
        sealed interface Configuring extends Scope {
            Snippet snippet();
        }

        /** Flows, opened by a firewall. */
        record Opening(Snippet snippet) implements Configuring {}

        /**
         * What a snippet has left in a firewall, taken away.
         *
         * @param added the text of that snippet
         */
        record Removing(Snippet snippet, String added) implements Configuring {}

        /**
         * A page.
         *
         * @param said what it lists; empty if it lists no ports
         * @param snippets what it may show beside that
         */
        record Page(Optional<Scope> said, ShownSnippets snippets) implements Scope {}

        /** A released edition, as it was sealed. */
        record Sealed(Edition edition) implements Scope {}

        /** Differences between editions, for programs. */
        record Since(List<Changes> changes) implements Scope {
            public Since {
                changes = List.copyOf(changes);
            }
        }

        /** What each edition changed, for readers of a language. */
        record Told(String language, List<Changes> steps) implements Scope {
            public Told {
                steps = List.copyOf(steps);
            }
        }
    }

    public Artefact {
        if (!PATH.matcher(path).matches() || path.contains("..")) {
            throw new IllegalArgumentException("not a path inside the site: " + path);
        }
    }

    /** A file that publishes no ports. */
    public Artefact(String path, byte[] bytes) {
        this(path, bytes, Optional.empty());
    }
}
