package com.tegsoft.portbook.faults;

import com.tegsoft.portbook.build.Build;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.content.ParseCache;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.fixture.Rendered;
import com.tegsoft.portbook.fixture.VendorTable;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.template.TemplateFault;
import com.tegsoft.portbook.site.template.TemplateFiles;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.verify.TriedSnippets;
import com.tegsoft.portbook.verify.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds the site of the small product with one fault in it, in memory, as a build would up to publication. */
final class FaultTrial {

    private static final Path FOLDER = Path.of("templates");

    private final Map<String, byte[]> files;
    private final Map<String, String> texts;
    private final FaultyProduct product;
    private final List<ContentFiles> larger;
    private final ParseCache cache = new ParseCache();
    private final Map<RenderedPart, SoundSite> sound = new ConcurrentHashMap<>();

    private FaultTrial(Map<String, byte[]> files, FaultyProduct product, List<ContentFiles> larger) {
        this.files = files;
        this.texts = files.entrySet().stream()
                .filter(file -> file.getKey().matches("(?:pages|parts|print|snippets)/.*\\.ftl[hx]?"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> new String(file.getValue(), StandardCharsets.UTF_8)));
        this.product = product;
        this.larger = List.copyOf(larger);
    }

    static FaultTrial begin() throws IOException {
        return new FaultTrial(
                TemplateFiles.load(FOLDER, "templates").files(),
                FaultyProduct.load(Templates.load(FOLDER)),
                List.of(
                        VendorTable.of("remote-access").files(), // ESP, ICMP
                        VendorTable.of("voice-gateway").files())); // source ports
    }

    /** All single faults of all templates. */
    List<Fault> faults() {
        return new TreeMap<>(texts)
                .keySet().stream()
                        .map(file -> TemplateLines.of(file, Objects.requireNonNull(files.get(file))))
                        .flatMap(text -> Stream.of(
                                        LineFaults.of(text),
                                        VariableFaults.of(text),
                                        LiteralFaults.of(text),
                                        LoopFaults.of(text),
                                        SenseFaults.of(text))
                                .flatMap(faults -> faults))
                        .toList();
    }

    /** The templates of pages and their parts in which something can be hidden from a reader by its class. */
    List<String> pages() {
        return texts.keySet().stream()
                .filter(file -> file.matches("(?:pages|parts)/.*\\.ftlh"))
                .filter(file -> !file.equals("parts/print.ftlh"))
                .sorted()
                .toList();
    }

    /** Faults of a template with which something is hidden, or no longer is. */
    List<Fault> hiding(String template) {
        return HidingFaults.of(TemplateLines.of(template, Objects.requireNonNull(files.get(template))));
    }

    /** The lines of a template as it is. */
    List<String> lines(String template) {
        return TemplateLines.of(template, Objects.requireNonNull(files.get(template)))
                .lines();
    }

    /** What a build says to a fault. */
    FaultOutcome outcome(Fault fault) {
        var part = RenderedPart.of(fault.file(), texts);
        var before = sound(part);
        var changed = new TreeMap<>(part.of(files));
        changed.put(fault.file(), fault.in(lines(fault.file())).getBytes(StandardCharsets.UTF_8));
        try {
            var templates = templates(changed);
            if (!templates.findings().isEmpty()) {
                return new FaultOutcome.NotRendered();
            }
            var content = product.read(templates);
            if (!before.asked().equals(new TreeSet<>(templates.interfaceTexts()))) {
                var findings = Build.findings(content, templates);
                if (!findings.isEmpty()) {
                    return caught(findings);
                }
            }
            var artefacts = Rendered.pages(content, templates, before.part()).artefacts();
            var findings = without(before.findings(), Verification.findings(content, artefacts));
            if (findings.isEmpty() && part.kinds().isEmpty()) { // The fault is one of platforms.
                findings = inOtherSnippets(content, templates);
            }
            return findings.isEmpty() ? FaultOutcome.published(before.artefacts(), artefacts) : caught(findings);
        } catch (TemplateFault refused) {
            return new FaultOutcome.NotRendered();
        } catch (RuntimeException | StackOverflowError error) {
            return new FaultOutcome.Caught(error.toString());
        }
    }

    /** What is found when readers print snippets, of the small product and of two with more kinds of ports. */
    private List<Finding> inOtherSnippets(Content content, Templates templates) {
        return Stream.concat(Stream.of(content), larger.stream().map(files -> read(files, templates)))
                .map(product -> TriedSnippets.findings(product, templates, templates.platforms()))
                .filter(findings -> !findings.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Content read(ContentFiles files, Templates templates) {
        return ContentReader.read(files, templates.interfaceTexts(), cache);
    }

    /** All single faults of all finished files that are tried, at most one of a kind for each file. */
    List<ArtefactFault> artefactFaults() {
        return ArtefactFault.all(sound(RenderedPart.whole(texts.keySet())).artefacts());
    }

    /** What read-back says to a fault in a finished file. */
    FaultOutcome outcome(ArtefactFault fault) {
        var content = product.read(templates(RenderedPart.whole(texts.keySet()).of(files)));
        var alone = Verification.findings(content, List.of(fault.before()));
        var findings = without(alone, Verification.findings(content, List.of(fault.after())));
        return findings.isEmpty() ? FaultOutcome.published(fault.before(), fault.after()) : caught(findings);
    }

    /** What is found because of the fault, and not because the rest of the site is not there. */
    private static List<Finding> without(List<Finding> before, List<Finding> after) {
        var findings = new ArrayList<>(after);
        findings.removeAll(before);
        return findings;
    }

    private static FaultOutcome caught(List<Finding> findings) {
        return new FaultOutcome.Caught(findings.get(0).message());
    }

    /** The same part without a fault. */
    private SoundSite sound(RenderedPart part) {
        return sound.computeIfAbsent(part, this::rendered);
    }

    private SoundSite rendered(RenderedPart part) {
        var templates = templates(part.of(files));
        var content = product.read(templates);
        var artefacts = Rendered.pages(content, templates, part.kinds()).artefacts();
        var asked = new TreeSet<>(templates.interfaceTexts());
        return new SoundSite(asked, part.kinds(), artefacts, Verification.findings(content, artefacts));
    }

    private static Templates templates(Map<String, byte[]> files) {
        return Templates.of(new TemplateFiles(FOLDER, "templates", new TreeMap<>(files), List.of()));
    }

    /**
     * A part of the site without a fault.
     *
     * @param asked the interface texts that its templates ask for
     * @param findings links to the rest of the site, which is not rendered
     */
    private record SoundSite(
            TreeSet<String> asked, Collection<String> part, List<Artefact> artefacts, List<Finding> findings) {}
}
