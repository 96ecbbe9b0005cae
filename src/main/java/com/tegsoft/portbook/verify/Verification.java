package com.tegsoft.portbook.verify;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.matrix.Address;
import com.tegsoft.portbook.matrix.Exposure;
import com.tegsoft.portbook.matrix.Flow;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.parallel.Parallel;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Expectation;
import com.tegsoft.portbook.site.template.PageKind.Form;
import com.tegsoft.portbook.site.view.LanguageTexts;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.verify.reader.HtmlChanges;
import com.tegsoft.portbook.verify.reader.HtmlFlows;
import com.tegsoft.portbook.verify.reader.PageWords;
import com.tegsoft.portbook.verify.reader.PageWords.Heading;
import com.tegsoft.portbook.verify.reader.PdfFlows;
import com.tegsoft.portbook.verify.reader.PictureFlows.Arrow;
import com.tegsoft.portbook.verify.reader.ProbeFlows;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads every artefact that publishes ports and compares it with the matrix: nothing more and nothing less, in every
 * language.
 */
public final class Verification {

    private final Map<String, HtmlFlows> pages = new HashMap<>();
    private final Map<String, LanguageTexts> wordings = new HashMap<>();
    private final Map<String, PdfFlows> documents = new HashMap<>();

    private final VerifiedTexts proofs = new VerifiedTexts();

    private Verification() {}

    private Verification(Content content) {
        for (var language : content.site().languages()) {
            var words = words(content, language);
            pages.put(language.code(), new HtmlFlows(words));
            documents.put(language.code(), new PdfFlows(words));
            wordings.put(language.code(), LanguageTexts.of(content, language));
        }
    }

    /** Findings for everything published that is not in the matrix, and for everything missing; sorted. */
    public static List<Finding> findings(Content content, Collection<Artefact> artefacts) {
        var readBack = new Verification(content);
        return Parallel.flatMap(artefacts, readBack::findings).sorted().toList();
    }

    /** The same for snippets, which do not depend on a language. */
    public static List<Finding> snippets(Collection<Artefact> artefacts) {
        var readBack = new Verification();
        return artefacts.stream().flatMap(readBack::findings).sorted().toList();
    }

    private Stream<Finding> findings(Artefact artefact) {
        return artefact.expectation().stream().flatMap(scope -> {
            try {
                return findings(artefact, scope).stream();
            } catch (UnreadableArtefact e) {
                return Stream.of(Comparison.unreadable(artefact.path(), e));
            }
        });
    }

    private List<Finding> findings(Artefact artefact, Expectation scope) {
        if (scope instanceof Expectation.SnippetEffect promise) {
            return proofs.findings(artefact.path(), artefact.path(), promise, text(artefact));
        }
        if (scope instanceof Expectation.Page page) {
            return Stream.concat(
                            page.said().stream().flatMap(said -> findings(artefact, said).stream()),
                            new PageSnippets(page.snippets(), proofs)
                                    .findings(artefact.path(), text(artefact)).stream())
                    .toList();
        }
        if (scope instanceof Expectation.Data data) {
            var read = DataReaders.of(data.format()).read(artefact.bytes());
            return Comparison.findings(artefact.path(), data.facts(), read);
        }
        if (scope instanceof Expectation.ChangePage told) {
            var wording = Optional.ofNullable(wordings.get(told.language())).orElseThrow();
            return Comparison.findings(
                    artefact.path(), ChangeLines.page(wording, told.steps()), HtmlChanges.read(text(artefact)));
        }
        return listingFindings(artefact, (Expectation.FlowList) scope);
    }

    private List<Finding> listingFindings(Artefact artefact, Expectation.FlowList scope) {
        var document = document(artefact, scope);
        return document.isPresent()
                ? Comparison.findings(artefact.path(), scope.flows(), document.get())
                : pageFindings(artefact, scope);
    }

    /** The flows in an artefact, if it is a PDF. */
    private Optional<List<Flow>> document(Artefact artefact, Expectation.FlowList scope) {
        return Optional.of(artefact)
                .filter(file -> SitePaths.isPdf(file.path()))
                .map(file -> Optional.ofNullable(documents.get(scope.language()))
                        .orElseThrow()
                        .read(file.bytes()));
    }

    private static String text(Artefact artefact) {
        return new String(artefact.bytes(), StandardCharsets.UTF_8);
    }

    private List<Finding> pageFindings(Artefact artefact, Expectation.FlowList scope) {
        var page = text(artefact);
        var reader = Optional.ofNullable(pages.get(scope.language())).orElseThrow();
        var findings = new ArrayList<Finding>();
        if (scope.forms().contains(Form.TABLE)) {
            findings.addAll(Comparison.findings(artefact.path(), scope.flows(), reader.read(page)));
        }
        if (scope.forms().contains(Form.SCRIPT)) {
            findings.addAll(Comparison.findings(artefact.path(), scope.flows(), ProbeFlows.read(page)));
        }
        if (scope.forms().contains(Form.PICTURE)) {
            var arrows = scope.flows().stream().map(Arrow::of).toList();
            findings.addAll(Comparison.findings(artefact.path(), arrows, reader.readPicture(page)));
        }
        return findings;
    }

    private static PageWords words(Content content, Language language) {
        var wording = LanguageTexts.of(content, language);
        var matrix = content.matrix();
        var headings = Map.of(
                wording.text("ui.column.port"), Heading.PORT,
                wording.text("ui.column.service"), Heading.SERVICE,
                wording.text("ui.column.from"), Heading.FROM,
                wording.text("ui.column.to"), Heading.TO);
        var peers = names(wording, "roles", matrix.roles().keySet());
        matrix.hosts().values().forEach(host -> peers.put(host.name(), host.id()));
        return new PageWords(
                headings,
                wording.text("ui.comma"),
                wording.text("product.label"),
                names(wording, "services", matrix.services().keySet()),
                peers,
                beside(matrix, wording));
    }

    private static Set<String> beside(Matrix matrix, LanguageTexts wording) {
        var exposures = Arrays.stream(Exposure.values()).map(wording::word);
        var comma = wording.text("ui.comma") + " ";
        var addresses = matrix.hosts().values().stream()
                .map(host -> host.addresses().stream().map(Address::text).collect(Collectors.joining(comma)));
        return Stream.concat(exposures, addresses).collect(Collectors.toSet());
    }

    private static Map<String, Id> names(LanguageTexts wording, String section, Collection<Id> ids) {
        var names = new HashMap<String, Id>();
        ids.forEach(id -> names.put(wording.text(section + "." + id + ".name"), id));
        return names;
    }
}
