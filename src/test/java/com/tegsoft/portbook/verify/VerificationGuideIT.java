package com.tegsoft.portbook.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.data.ListedFlow;
import com.tegsoft.portbook.fixture.Golden;
import com.tegsoft.portbook.fixture.Rendered;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Expectation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code verification.md}: how each file of a site is read back. A file of a new kind has no row, and fails. */
class VerificationGuideIT {

    /** A row of the guide: what is read by which class, and what is compared. */
    private record Reading(String artefact, String reader, String compared) {

        String row(String example) {
            return "| %s | `%s` | `%s` | %s |%n".formatted(artefact, example, reader.replace(", ", "`, `"), compared);
        }
    }

    private static final String FLOWS =
            "every flow, as often as it is listed: service, direction, peers, transport, ports";

    @Test
    void the_guide_has_a_row_for_every_file_of_a_site() throws IOException {
        var examples = new LinkedHashMap<Reading, String>();
        for (var artefact : Rendered.product().artefacts()) {
            examples.merge(reading(artefact), artefact.path(), (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
        var rows = examples.entrySet().stream()
                .map(row -> row.getKey().row(row.getValue()))
                .sorted()
                .collect(Collectors.joining());
        assertThat(rows.lines()).hasSizeGreaterThan(12);
        Golden.assertSame(Path.of("src/main/docs/verification.md"), """
                # What is read back

                Written by `VerificationGuideIT` from the files of a whole site. A build publishes nothing unless each file, read by
                a class that the writer does not use, says what the matrix and the texts say.

                | artefact | example | read by | what is compared |
                | --- | --- | --- | --- |
                %s| list of all files | `manifest.json` | `ManifestLine` | path, size and hash of every file |

                In addition, every file that a site must have is there (`RequiredFiles`), and every link leads to a file or a part of one
                (`PageLinks`). How well it works is measured: `FaultsIT` tries three hundred single faults, `mvn verify -Pmany-faults`
                two thousand; `src/test/resources/faults/survivors.txt` lists those that are published: each below the reason why it is harmless, or as open.
                """.formatted(rows));
    }

    private static Reading reading(Artefact artefact) {
        var path = artefact.path();
        if (SitePaths.isPdf(path)) {
            return new Reading(
                    "printed document",
                    "PrintedText, PrintedLines",
                    "every line, with its heading and links; language, direction, title, dates, outline, margins, attachment");
        }
        return artefact.expectation()
                .map(expectation -> reading(path, expectation))
                .orElseGet(() -> named(path));
    }

    private static Reading reading(String path, Expectation expectation) {
        if (path.equals(SitePaths.FORM_DATA)) {
            return new Reading(
                    "matrix of the form",
                    "FormDataLines",
                    "every service, port, source, peer, address, default and scope; every byte");
        }
        if (SitePaths.isFormSince(path)) {
            return new Reading(
                    "what is to be done since an edition, for the form",
                    "FormSinceLines",
                    "every action with its services, ports, sources, peers and addresses, and what of the matrix is not as in the newest; every byte");
        }
        if (expectation instanceof Expectation.Search) {
            return new Reading(
                    "data of the find box",
                    "SearchLines",
                    "every port, service, host, purpose, role, setting, page, heading, word and sentence that it finds or says");
        }
        if (expectation instanceof Expectation.Page) {
            return page(path);
        }
        if (expectation instanceof Expectation.MarkdownCopy) {
            return new Reading(
                    "copy of a page as Markdown",
                    "MarkdownLines, CopiedLines",
                    "every line of the page's main part, in order, with where its links lead; cells of tables");
        }
        if (expectation instanceof Expectation.Data data) {
            return new Reading(
                    data.format().getSimpleName(),
                    DataReaders.of(data.format()).getClass().getSimpleName(),
                    path.endsWith(SitePaths.WORKBOOK)
                            ? "every cell of every sheet, in order: headings, names, ids, ports as numbers; title, sheets and their names, direction, frozen row, filter; that texts are marked as such, and no formula"
                            : path.endsWith("changes.json")
                                    ? "every change between two editions"
                                    : data.facts().get(0) instanceof ListedFlow
                                            ? FLOWS + "; " + String.join(", ", ListedFlow.FACTS)
                                            : FLOWS + "; by its seal, everything else");
        }
        if (expectation instanceof Expectation.OpeningSnippet) {
            return new Reading(
                    "snippet that opens",
                    "ParsedSnippet",
                    "every flow it opens, for which networks and which address of the server; each line that the platform's `grammar.txt` demands, in order");
        }
        if (expectation instanceof Expectation.RemovingSnippet) {
            return new Reading(
                    "snippet that removes",
                    "ParsedSnippet",
                    "exactly what the matching snippet has added, by `remove.txt`");
        }
        if (expectation instanceof Expectation.Script) {
            return new Reading(
                    "script that tests ports",
                    "ProbeFlows, ScriptProgram",
                    FLOWS + "; product, options, address; the hash of the program that was tested");
        }
        if (expectation instanceof Expectation.Sitemap) {
            return new Reading("sitemap", "XmlLines", "every page for search engines, and nothing else");
        }
        if (expectation instanceof Expectation.Offline) {
            return new Reading(
                    "copy of the site for a disk",
                    "ZippedFiles, FullLinks",
                    "each file once, every byte; of pages every word, and that each link names a file of the copy or leads to the site");
        }
        if (expectation instanceof Expectation.Copy) {
            return new Reading("file that is published as it is", "Verification", "every byte; it is not empty");
        }
        throw new IllegalStateException("no row says how `%s` is read".formatted(path));
    }

    private static Reading page(String path) {
        return path.contains("/" + SitePaths.PLATFORMS)
                ? new Reading(
                        "page of snippets",
                        "PageLineReader, HtmlSnippetRegions, HtmlSnippets",
                        "what stands around each snippet: platform, scope, variant, label, links, fields; each snippet as a file; every number")
                : new Reading(
                        "page",
                        "PageLineReader, HtmlSnippetRegions, HtmlSnippets",
                        "every line, with its headings, its order below them and where its links lead; head and policy; tags that close; snippets as on their pages");
    }

    private static final Map<String, Reading> NAMED = Map.of(
            SitePaths.HEADERS,
            new Reading(
                    "headers",
                    "HeaderLines",
                    "each part of the policy, for every path; nothing that weakens it or lets files be kept too long"),
            SitePaths.ROBOTS,
            new Reading("robots", "NamedFiles", "every line"),
            SitePaths.NO_JEKYLL,
            new Reading("switch of a host", "NamedFiles", "it is empty"));

    private static Reading named(String path) {
        if (SitePaths.below(path).equals(SitePaths.FEED)) {
            return new Reading("feed", "XmlLines", "every edition: title, dates, links, summary; language and address");
        }
        var known = NAMED.get(path);
        if (known == null) {
            throw new IllegalStateException("no row says how `%s` is read".formatted(path));
        }
        return known;
    }
}
