package com.tegsoft.portbook.verify;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.site.artefact.Expectation;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Verifies the text of a snippet once, although it occurs in many files and pages. */
public final class VerifiedTexts {

    /** @param file where the snippet is published, or would be */
    private record Text(String file, String text) {}

    private final Set<Text> proven = ConcurrentHashMap.newKeySet();

    /** Returns findings, unless the same text for the same file had none before. */
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
     * The findings about a text.
     *
     * @param path the file that contains it
     * @param file where the snippet is published, or would be
     */
    public List<Finding> findings(String path, String file, Expectation.SnippetEffect promise, String text) {
        return once(file, text, () -> SnippetVerifier.findings(path, promise, text));
    }
}
