package com.tegsoft.portbook.verify;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.site.artefact.Expectation;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Reads the text of a snippet once, in however many files and pages of however many languages it stands. */
public final class VerifiedTexts {

    /** @param file where the snippet is published, or would be */
    private record Text(String file, String text) {}

    private final Set<Text> proven = ConcurrentHashMap.newKeySet();

    /** Asks for findings, unless the same text of the same file had none. */
    public List<Finding> once(String file, String text, Supplier<List<Finding>> findings) {
        var key = new Text(file, text);
        if (proven.contains(key)) {
            return List.of();
        }
        var found = findings.get();
        if (found.isEmpty()) {
            proven.add(key);
        }
        return found;
    }

    /**
     * What is wrong with a text.
     *
     * @param path where it stands
     * @param file where the snippet is published, or would be
     */
    public List<Finding> findings(String path, String file, Expectation.SnippetEffect promise, String text) {
        return once(
                file,
                text,
                () -> promise instanceof Expectation.RemovingSnippet removing
                        ? SnippetVerifier.removal(path, removing.snippet(), removing.added(), text)
                        : SnippetVerifier.findings(path, promise.snippet(), text));
    }
}
