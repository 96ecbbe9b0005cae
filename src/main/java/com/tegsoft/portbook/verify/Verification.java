package com.tegsoft.portbook.verify;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.parallel.Parallel;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Expectation;
import com.tegsoft.portbook.site.artefact.Manifest;
import com.tegsoft.portbook.verify.file.FileFacts;
import com.tegsoft.portbook.verify.file.NamedFiles;
import com.tegsoft.portbook.verify.file.ScriptProgram;
import com.tegsoft.portbook.verify.print.PrintedDocuments;
import com.tegsoft.portbook.verify.reader.ManifestLine;
import com.tegsoft.portbook.verify.reader.ProbeFlows;
import java.nio.charset.StandardCharsets;
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
 * Reads every artefact and compares it with the matrix and the texts: it says nothing more and nothing less, in every
 * language.
 */
public final class Verification {

    private final Map<String, LanguageReaders> languages = new HashMap<>();
    private final Optional<Content> content;
    private final Optional<PageVerifier> pages;
    private final Optional<PrintedDocuments> documents;

    private Verification() {
        content = Optional.empty();
        pages = Optional.empty();
        documents = Optional.empty();
    }

    private Verification(Content content, Collection<Artefact> artefacts, Set<String> paths) {
        this.content = Optional.of(content);
        pages = Optional.of(new PageVerifier(content, artefacts, paths));
        documents = Optional.of(new PrintedDocuments(content));
        content.site()
                .languages()
                .forEach(language -> languages.put(language.code(), LanguageReaders.of(content, language)));
    }

    private LanguageReaders language(String code) {
        return Optional.ofNullable(languages.get(code)).orElseThrow();
    }

    /** Findings for everything published that is not in the matrix, and for everything missing; sorted. */
    public static List<Finding> findings(Content content, Collection<Artefact> artefacts) {
        var verification = new Verification(content, artefacts, paths(artefacts));
        return Parallel.flatMap(artefacts, verification::findings).sorted().toList();
    }

    /**
     * The same for one file of a site.
     *
     * @param paths of all files that it may list
     */
    public static List<Finding> findings(Content content, Artefact artefact, Set<String> paths) {
        var verification = new Verification(content, List.of(artefact), paths);
        return verification.findings(artefact).sorted().toList();
    }

    private static Set<String> paths(Collection<Artefact> artefacts) {
        return artefacts.stream().map(Artefact::path).collect(Collectors.toUnmodifiableSet());
    }

    /** The same for a whole site, whose pages must all be there and whose links must lead to what is published. */
    public static List<Finding> site(Content content, Collection<Artefact> artefacts) {
        var verification = new Verification(content, artefacts, paths(artefacts));
        var findings = Parallel.flatMap(artefacts, verification::findings).toList(); // All links are known now.
        var links = verification.pages.stream().flatMap(PageVerifier::links);
        return Stream.concat(findings.stream(), links).sorted().toList();
    }

    /** The same for the list of all files, which is made last and must name each with its size and hash. */
    public static List<Finding> manifest(Collection<Artefact> artefacts, Manifest manifest) {
        var expected = artefacts.stream()
                .map(artefact -> new ManifestLine(
                        artefact.path(),
                        artefact.bytes().length,
                        manifest.hash(artefact.path()).orElse("unknown")))
                .toList();
        var list = manifest.artefact();
        return Comparison.findings(list.path(), expected, ManifestLine.read(list.bytes()));
    }

    /** The same for snippets, which do not depend on a language. */
    public static List<Finding> snippets(Collection<Artefact> artefacts) {
        var verification = new Verification();
        return artefacts.stream().flatMap(verification::findings).sorted().toList();
    }

    private Stream<Finding> findings(Artefact artefact) {
        try {
            return artefact
                    .expectation()
                    .map(expectation -> findings(artefact, expectation))
                    .orElseGet(() -> unexpected(artefact))
                    .stream();
        } catch (UnreadableArtefact e) {
            return Stream.of(Comparison.unreadable(artefact.path(), e));
        }
    }

    /** A file that lists no ports. */
    private List<Finding> unexpected(Artefact artefact) {
        return printed(artefact).orElseGet(() -> named(artefact));
    }

    /** What is wrong with a file of which its path says what it must say. */
    private List<Finding> named(Artefact artefact) {
        return content.stream()
                .map(known -> new NamedFiles(known).facts(artefact.path(), artefact.bytes()))
                .flatMap(facts -> findings(artefact, facts).stream())
                .toList();
    }

    private List<Finding> findings(Artefact artefact, Expectation expectation) {
        var printed = printed(artefact);
        if (printed.isPresent()) {
            return printed.get();
        }
        if (expectation instanceof Expectation.SnippetEffect effect) {
            return SnippetVerifier.findings(artefact.path(), effect, text(artefact));
        }
        if (expectation instanceof Expectation.Page page) {
            var text = text(artefact);
            return Stream.concat(
                            pages.orElseThrow().findings(artefact.path(), text, page.notes()).stream(),
                            new PageSnippets(
                                            page.snippets(),
                                            page.snippets().language().map(code -> language(code)
                                                    .texts()))
                                    .findings(artefact.path(), text).stream())
                    .toList();
        }
        if (expectation instanceof Expectation.Data data) {
            var read = DataReaders.of(data.format()).read(artefact.bytes());
            return Comparison.findings(artefact.path(), data.facts(), read);
        }
        return expectation instanceof Expectation.FlowList flows
                ? flowFindings(artefact, flows)
                : fileFindings(artefact, expectation);
    }

    /** What is wrong with a printed document; empty if the artefact is none that is known. */
    private Optional<List<Finding>> printed(Artefact artefact) {
        return documents
                .filter(known -> SitePaths.isPdf(artefact.path()))
                .flatMap(known -> known.said(artefact.path(), artefact.bytes()))
                .map(said -> Comparison.findings(artefact.path(), said.expected(), said.actual()));
    }

    private List<Finding> fileFindings(Artefact artefact, Expectation expectation) {
        if (expectation instanceof Expectation.Sitemap map) {
            return findings(artefact, NamedFiles.sitemap(map.addresses(), artefact.bytes()));
        }
        if (expectation instanceof Expectation.MarkdownCopy copy) {
            return copyFindings(artefact, NamedFiles.copy(content.orElseThrow(), copy, text(artefact)));
        }
        if (expectation instanceof Expectation.Search search) {
            return findings(artefact, NamedFiles.search(content.orElseThrow(), search, text(artefact)));
        }
        if (expectation instanceof Expectation.Offline offline) {
            return findings(artefact, NamedFiles.offline(content.orElseThrow(), offline, artefact.bytes()));
        }
        if (expectation instanceof Expectation.Script script) {
            return scriptFindings(artefact, script);
        }
        var original = ((Expectation.Copy) expectation).original();
        if (original.length == 0) {
            return List.of(Comparison.finding(
                    artefact.path(), "the file is empty", "restore what was in it, or delete it and every link to it"));
        }
        if (!Arrays.equals(original, artefact.bytes())) {
            return List.of(Comparison.finding(artefact.path(), "differs from its original", "publish it as it is"));
        }
        return isFormData(artefact.path()) ? named(artefact) : List.of();
    }

    private static boolean isFormData(String path) {
        return path.equals(SitePaths.FORM_DATA) || SitePaths.isFormSince(path);
    }

    private static List<Finding> copyFindings(Artefact artefact, FileFacts facts) {
        var differences = findings(artefact, facts);
        return differences.isEmpty()
                ? LineOrder.ofSame(artefact.path(), facts.expected(), facts.actual())
                : differences;
    }

    private List<Finding> scriptFindings(Artefact artefact, Expectation.Script script) {
        var flows = Comparison.findings(
                artefact.path(), ProbeFlows.tested(script.flows().flows()), ProbeFlows.read(text(artefact)));
        if (!flows.isEmpty()) {
            return flows;
        }
        var program = ScriptProgram.of(content.orElseThrow(), artefact.path(), text(artefact));
        if (!program.missing().isEmpty()
                || script.tested().filter(program.hash()::equals).isPresent()) {
            return Comparison.findings(artefact.path(), program.missing(), List.of());
        }
        return List.of(
                Comparison.finding(
                        artefact.path(),
                        "its program is not the one that was tested, but `%s`".formatted(program.hash()),
                        "undo the change, or test the program with CheckerIT and write its hash to templates/parts/checker.sha256"));
    }

    private static List<Finding> findings(Artefact artefact, FileFacts facts) {
        return Comparison.findings(artefact.path(), facts.expected(), facts.actual());
    }

    private List<Finding> flowFindings(Artefact artefact, Expectation.FlowList expected) {
        var document = language(expected.language()).documents().read(artefact.bytes());
        return Comparison.findings(artefact.path(), expected.flows(), document);
    }

    private static String text(Artefact artefact) {
        return new String(artefact.bytes(), StandardCharsets.UTF_8);
    }
}
