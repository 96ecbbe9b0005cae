package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.yaml.SourceReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a page with port tables, in HTML or plain text. */
public final class Importer {

    /** A minimal site for the draft, so that the checks of the matrix can run. */
    private static final Map<String, String> AROUND = Map.of(Content.SITE, """
            base-url: https://draft.example/
            owner: Nobody
            support-url: https://draft.example/
            source-language: en
            languages: {en: {name: English, direction: ltr, state: complete}}
            pages: []
            """, "en/texts.yaml", "");

    private Importer() {}

    /**
     * The result.
     *
     * @param draft a matrix with the facts of the page
     * @param findings what is wrong with the page, sorted by place
     * @param page the page as it was read
     */
    public record Imported(String draft, List<Finding> findings, Source page) {
        public Imported {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads a page.
     *
     * @param file its name, for the findings
     */
    public static Imported read(String file, byte[] bytes) {
        var read = SourceReader.read(file, bytes);
        var page = PortPage.of(read.value());
        var draft = DraftMatrix.of(page);
        var findings = Stream.of(read.findings().stream(), ImportRules.findings(page), judged(page, draft))
                .flatMap(some -> some)
                .distinct()
                .sorted()
                .toList();
        return new Imported(draft.yaml(), findings, read.value());
    }

    /** The findings of the checks about the draft, located on the page. */
    private static Stream<Finding> judged(PortPage page, Draft draft) {
        var files = new TreeMap<String, byte[]>();
        AROUND.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        files.put(Content.MATRIX, draft.yaml().getBytes(StandardCharsets.UTF_8));
        return Checks.findings(ContentReader.read(ContentFiles.of(files), Set.of())).stream()
                .filter(finding -> finding.at().file().equals(Content.MATRIX))
                .map(finding -> new Finding(
                        finding.check(),
                        draft.onPage(finding.at()).orElseGet(page::start),
                        finding.message(),
                        finding.help(),
                        finding.related().stream()
                                .map(other -> new Finding.Related(
                                        draft.onPage(other.at()).orElseGet(page::start), other.note()))
                                .toList()));
    }
}
