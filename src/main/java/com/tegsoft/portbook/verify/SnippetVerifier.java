package com.tegsoft.portbook.verify;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.snippet.Grammar;
import com.tegsoft.portbook.snippet.Group;
import com.tegsoft.portbook.snippet.ParsedSnippet;
import com.tegsoft.portbook.snippet.PrintedIds;
import com.tegsoft.portbook.snippet.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads a rendered snippet with its platform's grammar and compares it with the matrix. */
public final class SnippetVerifier {

    private SnippetVerifier() {}

    /** A finding for everything that the file opens in addition or leaves out, and for each unexpected address. */
    public static List<Finding> findings(String path, Snippet snippet, String text) {
        try {
            var reading = read(snippet.platform().grammar(), snippet, text);
            var findings = new ArrayList<>(
                    Comparison.findings(path, Set.copyOf(snippet.permits()), Set.copyOf(reading.permits())));
            var server = new TreeSet<>(reading.groups().getOrDefault(Group.SERVER, Set.of()));
            if (snippet.platform().namesServer()
                    && server.isEmpty()
                    && !snippet.entries().isEmpty()) {
                throw new UnreadableArtefact("the server's addresses are missing");
            }
            server.removeAll(snippet.server().nets());
            findings.addAll(Comparison.findings(path, Set.of(), server));
            return findings;
        } catch (UnreadableArtefact e) {
            return List.of(Comparison.unreadable(path, e));
        }
    }

    /**
     * A finding for each object that a remove file leaves behind, and for each that it removes although the add file
     * has not created it.
     *
     * @param added the add file
     */
    public static List<Finding> removal(String path, Snippet snippet, String added, String text) {
        try {
            var platform = snippet.platform();
            var created = read(platform.grammar(), snippet, added).objects();
            var removed = read(platform.removal().orElseThrow(), snippet, text);
            if (created.isEmpty() && !snippet.entries().isEmpty()) {
                throw new UnreadableArtefact("no pattern in the platform's grammar.txt has an object");
            }
            var findings = new ArrayList<>(Comparison.findings(path, created, removed.objects()));
            findings.addAll(Comparison.findings(path, Set.of(), removed.permits()));
            return findings;
        } catch (UnreadableArtefact e) {
            return List.of(Comparison.unreadable(path, e));
        }
    }

    private static ParsedSnippet read(Grammar grammar, Snippet snippet, String text) {
        return grammar.read(text, PrintedIds.of(snippet), snippet.platform().names());
    }
}
