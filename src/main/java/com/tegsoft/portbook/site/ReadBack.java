package com.tegsoft.portbook.site;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Address;
import com.tegsoft.portbook.matrix.Exposure;
import com.tegsoft.portbook.matrix.Flow;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.readback.Comparison;
import com.tegsoft.portbook.readback.EditionFlows;
import com.tegsoft.portbook.readback.HtmlChanges;
import com.tegsoft.portbook.readback.HtmlFlows;
import com.tegsoft.portbook.readback.JsonChanges;
import com.tegsoft.portbook.readback.PageWords;
import com.tegsoft.portbook.readback.PageWords.Heading;
import com.tegsoft.portbook.readback.PdfFlows;
import com.tegsoft.portbook.readback.PictureFlows.Arrow;
import com.tegsoft.portbook.readback.ProbeFlows;
import com.tegsoft.portbook.readback.UnreadableArtefact;
import com.tegsoft.portbook.site.PageKind.Form;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.work.AtOnce;
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

/** Reads every artefact that publishes ports and compares it with the matrix: no more, no less, in every language. */
public final class ReadBack {

    private final Map<String, HtmlFlows> pages = new HashMap<>();
    private final Map<String, Wording> wordings = new HashMap<>();
    private final Map<String, PdfFlows> documents = new HashMap<>();

    private final SnippetProofs proofs = new SnippetProofs();

    private ReadBack() {}

    private ReadBack(Content content) {
        for (var language : content.site().languages()) {
            var words = words(content, language);
            pages.put(language.code(), new HtmlFlows(words));
            documents.put(language.code(), new PdfFlows(words));
            wordings.put(language.code(), Wording.of(content, language));
        }
    }

    /** What customers would find that is not in the matrix, or not find that is; sorted. */
    public static List<Finding> findings(Content content, Collection<Artefact> artefacts) {
        var readBack = new ReadBack(content);
        return AtOnce.flatMap(artefacts, readBack::findings).sorted().toList();
    }

    /** The same for snippets alone, which speak no language. */
    public static List<Finding> snippets(Collection<Artefact> artefacts) {
        var readBack = new ReadBack();
        return artefacts.stream().flatMap(readBack::findings).sorted().toList();
    }

    private Stream<Finding> findings(Artefact artefact) {
        return artefact.scope().stream().flatMap(scope -> {
            try {
                return findings(artefact, scope).stream();
            } catch (UnreadableArtefact e) {
                return Stream.of(Comparison.unreadable(artefact.path(), e));
            }
        });
    }

    private List<Finding> findings(Artefact artefact, Artefact.Scope scope) {
        if (scope instanceof Artefact.Scope.Configuring promise) {
            return proofs.findings(artefact.path(), artefact.path(), promise, text(artefact));
        }
        if (scope instanceof Artefact.Scope.Page page) {
            return Stream.concat(
                            page.said().stream().flatMap(said -> findings(artefact, said).stream()),
                            page.snippets().findings(artefact.path(), text(artefact), proofs).stream())
                    .toList();
        }
        if (scope instanceof Artefact.Scope.Sealed released) {
            var flows = Matrix.flows(released.edition().matrix().services().values());
            return Comparison.findings(artefact.path(), flows, EditionFlows.read(artefact.bytes()));
        }
        if (scope instanceof Artefact.Scope.Since since) {
            return Comparison.findings(
                    artefact.path(), ChangeLines.data(since.changes()), JsonChanges.read(artefact.bytes()));
        }
        if (scope instanceof Artefact.Scope.Told told) {
            var wording = Optional.ofNullable(wordings.get(told.language())).orElseThrow();
            return Comparison.findings(
                    artefact.path(), ChangeLines.page(wording, told.steps()), HtmlChanges.read(text(artefact)));
        }
        return listingFindings(artefact, (Artefact.Scope.Listing) scope);
    }

    private List<Finding> listingFindings(Artefact artefact, Artefact.Scope.Listing scope) {
        var data = DataFile.read(artefact).or(() -> document(artefact, scope));
        return data.isPresent()
                ? Comparison.findings(artefact.path(), scope.flows(), data.get())
                : pageFindings(artefact, scope);
    }

    /** What an artefact says, if it is a printed page. */
    private Optional<List<Flow>> document(Artefact artefact, Artefact.Scope.Listing scope) {
        return Optional.of(artefact)
                .filter(file -> file.path().endsWith(".pdf"))
                .map(file -> Optional.ofNullable(documents.get(scope.language()))
                        .orElseThrow()
                        .read(file.bytes()));
    }

    private static String text(Artefact artefact) {
        return new String(artefact.bytes(), StandardCharsets.UTF_8);
    }

    private List<Finding> pageFindings(Artefact artefact, Artefact.Scope.Listing scope) {
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
        var wording = Wording.of(content, language);
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

    private static Set<String> beside(Matrix matrix, Wording wording) {
        var exposures = Arrays.stream(Exposure.values()).map(wording::word);
        var comma = wording.text("ui.comma") + " ";
        var addresses = matrix.hosts().values().stream()
                .map(host -> host.addresses().stream().map(Address::text).collect(Collectors.joining(comma)));
        return Stream.concat(exposures, addresses).collect(Collectors.toSet());
    }

    private static Map<String, Id> names(Wording wording, String section, Collection<Id> ids) {
        var names = new HashMap<String, Id>();
        ids.forEach(id -> names.put(wording.text(section + "." + id + ".name"), id));
        return names;
    }
}
