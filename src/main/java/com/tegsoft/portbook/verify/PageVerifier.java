package com.tegsoft.portbook.verify;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Expectation;
import com.tegsoft.portbook.verify.file.RequiredFiles;
import com.tegsoft.portbook.verify.page.ExpectedPage;
import com.tegsoft.portbook.verify.page.ExpectedPage.Besides;
import com.tegsoft.portbook.verify.page.ExpectedPages;
import com.tegsoft.portbook.verify.page.PublishedFiles;
import com.tegsoft.portbook.verify.reader.page.PageLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads every page and compares its lines with those that it must have. */
final class PageVerifier {

    private final ExpectedPages expected;

    private final RequiredFiles required;
    private final PageLinks links;

    PageVerifier(Content content, Collection<Artefact> artefacts, Set<String> paths) {
        this.expected = new ExpectedPages(content, files(artefacts, paths));
        this.required = new RequiredFiles(content);
        this.links = new PageLinks(content.site().baseUrl(), artefacts);
    }

    private static PublishedFiles files(Collection<Artefact> artefacts, Set<String> paths) {
        var platforms = artefacts.stream()
                .flatMap(artefact -> artefact.expectation().stream())
                .filter(Expectation.Page.class::isInstance)
                .map(page -> ((Expectation.Page) page).snippets().snippets().platforms())
                .findFirst();
        return new PublishedFiles(paths, platforms.orElse(List.of()));
    }

    /** Files that are missing, and what is wrong with the links of those that were read. */
    Stream<Finding> links() {
        return links.findings(required.paths());
    }

    /**
     * A finding for each line that is missing or should not be there, and for each fault that any page must not have.
     *
     * @param notes ids of the interface texts that say what is wrong with its translation
     */
    List<Finding> findings(String path, String page, List<String> notes) {
        var read = expected.reader(path).read(path, page);
        links.add(path, read.targets());
        var must = expected.of(path, notes);
        var differences = must.besides() == Besides.NOTHING
                ? whole(path, must.lines(), read.lines())
                : least(path, must, read.lines());
        var faults = read.faults().stream().map(fault -> Comparison.fault(path, fault));
        return Stream.concat(differences.stream(), faults).toList();
    }

    /** The lines of a page that may say more than it must, if what it says besides is known. */
    private List<Finding> least(String path, ExpectedPage must, List<PageLine> said) {
        var surplus = surplus(must.lines(), said);
        var differences = Comparison.findings(path, must.lines(), without(said, surplus));
        var hidden = surplus.stream()
                .filter(line -> must.besides() == Besides.SHOWN && line.isHidden())
                .map(line -> "hidden from readers: " + line);
        var faults = Stream.concat(hidden, expected.faults(path, surplus).stream())
                .map(fault -> Comparison.fault(path, fault));
        return Stream.concat(differences.stream(), faults).toList();
    }

    private static List<Finding> whole(String path, List<PageLine> must, List<PageLine> said) {
        var differences = Comparison.findings(path, must, said);
        return differences.isEmpty() ? LineOrder.findings(path, must, said) : differences;
    }

    /** What is said besides; a line that must be there once, and stands there twice, is a difference instead. */
    private static List<PageLine> surplus(List<PageLine> must, List<PageLine> said) {
        var known = Set.copyOf(must);
        return said.stream().filter(line -> !known.contains(line)).toList();
    }

    private static List<PageLine> without(List<PageLine> lines, List<PageLine> surplus) {
        var rest = new ArrayList<>(lines);
        surplus.forEach(rest::remove);
        return rest;
    }
}
