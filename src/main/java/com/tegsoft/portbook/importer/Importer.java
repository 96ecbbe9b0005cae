package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.importer.document.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a page with port tables, in any of the formats that {@link PageReader} knows. */
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

    /** What a maintainer has to know before everything else. */
    private static final String FIRST = "little-understood";

    /** Checks of a protocol: where the page names none, they would judge what the importer assumed. */
    private static final Set<String> ABOUT_PROTOCOLS = Set.of(
            "clear-text",
            "optional-encryption",
            "exposed-service",
            "encryption-mismatch",
            "missing-media",
            "missing-transport",
            "transport-mismatch",
            "unregistered-port");

    /** A larger draft is judged by `portbook check`, not while it is made. */
    private static final int MOST_JUDGED = 500;

    private static final int MOST_PORTS_JUDGED = 2_000;

    private static final String NO_HOST = "outbound-without-host";

    /** Checks of ids and parts, which the importer makes. */
    private static final Set<String> OF_THE_DRAFT = Set.of("near-duplicate-id", "unused-role");

    private Importer() {}

    /**
     * The result.
     *
     * @param draft a matrix with the facts of the page
     * @param findings what is wrong with the page, sorted by place
     * @param sources the texts of the page, by the names that findings use
     */
    public record Imported(String draft, List<Finding> findings, Map<String, Source> sources) {
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
        var read = PageReader.read(file, bytes);
        var page = PortPage.of(read);
        var services = DraftServices.of(page);
        var draft = DraftMatrix.of(page, services);
        var found = Stream.of(read.findings().stream(), ImportRules.findings(page), judged(page, draft, services))
                .flatMap(some -> some)
                .distinct()
                .sorted(Comparator.comparing(
                                (Finding finding) -> !finding.check().equals(FIRST))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return new Imported(
                draft.yaml(),
                found,
                read.sources().stream().collect(Collectors.toMap(Source::file, source -> source, (one, same) -> one)));
    }

    /** The findings of the checks about the draft, located on the page. */
    private static Stream<Finding> judged(PortPage page, Draft draft, List<DraftService> services) {
        var ports =
                services.stream().mapToInt(service -> service.ports().size()).sum();
        if (services.isEmpty() || services.size() > MOST_JUDGED || ports > MOST_PORTS_JUDGED) {
            return Stream.empty();
        }
        var files = new TreeMap<String, byte[]>();
        AROUND.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        files.put(Content.MATRIX, draft.yaml().getBytes(StandardCharsets.UTF_8));
        var unsaid = services.stream()
                .flatMap(service -> service.ports().stream())
                .filter(port -> !port.said())
                .map(port -> port.words().at())
                .collect(Collectors.toSet());
        var unaddressed = services.stream()
                .filter(service -> !service.outboundWithoutEnd())
                .map(service -> service.words().at())
                .collect(Collectors.toSet());
        var repeats = new RepeatedFlows(services);
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
                                .toList()))
                .filter(finding -> !(ABOUT_PROTOCOLS.contains(finding.check()) && unsaid.contains(finding.at())))
                .filter(finding -> !(finding.check().equals(NO_HOST) && unaddressed.contains(finding.at())))
                .filter(finding -> !OF_THE_DRAFT.contains(finding.check()))
                .filter(repeats::isOfPage)
                .filter(finding -> !(finding.check().equals("unregistered-port")
                        && finding.message().matches("`\\d+-.*")));
    }
}
