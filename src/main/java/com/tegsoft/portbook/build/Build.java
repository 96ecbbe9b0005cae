package com.tegsoft.portbook.build;

import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.ContentFiles;
import com.tegsoft.portbook.content.ContentReader;
import com.tegsoft.portbook.content.GitEditions;
import com.tegsoft.portbook.content.ParseCache;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.AddressRecord;
import com.tegsoft.portbook.matrix.Edition;
import com.tegsoft.portbook.publish.PublishException;
import com.tegsoft.portbook.publish.SiteWriter;
import com.tegsoft.portbook.site.PathClashes;
import com.tegsoft.portbook.site.Plan;
import com.tegsoft.portbook.site.SiteRenderer;
import com.tegsoft.portbook.site.artefact.Manifest;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.TemplateFault;
import com.tegsoft.portbook.site.template.TemplateFiles;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.site.template.Unprintable;
import com.tegsoft.portbook.verify.TriedSnippets;
import com.tegsoft.portbook.verify.Verification;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The build pipeline: read, check, plan, render, read back, write. Nothing is written to disk before the last step, and
 * a build with findings ends before it.
 */
public final class Build {

    private Build() {}

    /**
     * The inputs of a build.
     *
     * @param baseUrl base URL of the site, overrides the one in {@code site.yaml}
     */
    public record Inputs(Path content, Path templates, Optional<URI> baseUrl) {

        /**
         * The templates, with paths in findings as seen from the content folder.
         *
         * @throws IOException if they cannot be read
         */
        public Templates loadTemplates() throws IOException {
            return LoadedTemplates.of(TemplateFiles.load(templates, named()));
        }

        private String named() {
            if (!isOnDisk(templates)) {
                return templates.getFileName().toString();
            }
            var from = content.toAbsolutePath().normalize();
            var to = templates.toAbsolutePath().normalize();
            return from.relativize(to).toString().replace('\\', '/');
        }

        /** The folders that somebody can change: all but the templates in portbook's jar. */
        public List<Path> folders() {
            return Stream.of(content, templates).filter(Inputs::isOnDisk).toList();
        }

        private static boolean isOnDisk(Path folder) {
            return folder.getFileSystem().equals(FileSystems.getDefault());
        }
    }

    /**
     * Builds the site.
     *
     * @throws IOException if the content or the templates cannot be read
     * @throws PublishException if the site cannot be written; it is unchanged
     */
    public static BuildResult build(Inputs inputs, Path out) throws IOException, PublishException {
        var templates = inputs.loadTemplates();
        var content = read(inputs, templates);
        var findings = findings(content, templates);
        if (!findings.isEmpty()) {
            return new BuildResult.Refused(result(findings, content, templates));
        }
        var plan = Plan.of(content, templates);
        try {
            var artefacts = templates.unlessEndless(() -> SiteRenderer.render(content, templates, plan));
            var differences = Verification.site(content, artefacts);
            if (!differences.isEmpty()) {
                var placed = Origins.of(templates, plan, artefacts).with(differences);
                return new BuildResult.Refused(result(placed, content, templates));
            }
            var untried = untried(content, templates);
            if (!untried.isEmpty()) {
                return new BuildResult.Refused(result(untried, content, templates));
            }
            var manifest = Manifest.of(artefacts);
            var untrue = Verification.manifest(artefacts, manifest);
            if (!untrue.isEmpty()) {
                return new BuildResult.Refused(new CheckResult(untrue, content.sources()));
            }
            return new BuildResult.Published(
                    SiteWriter.write(out, artefacts, manifest), PublishedSnippets.omissions(artefacts));
        } catch (Unprintable e) {
            return new BuildResult.Refused(new CheckResult(List.of(e.finding()), content.sources()));
        } catch (TemplateFault e) {
            return new BuildResult.Refused(new CheckResult(e.findings(), e.sources()));
        }
    }

    /** What is wrong with what only a reader's browser or command line will print. */
    private static List<Finding> untried(Content content, Templates templates) throws IOException {
        var scripts = TestedScripts.findings(templates);
        var changed = BuiltInTemplates.changed(templates);
        return scripts.isEmpty()
                ? templates.unlessEndless(() -> TriedSnippets.findings(content, templates, changed))
                : scripts;
    }

    static CheckResult result(List<Finding> findings, Content content, Templates templates) {
        var sources = new TreeMap<>(content.sources());
        sources.putAll(templates.sources(findings));
        return new CheckResult(findings, sources);
    }

    /** What the checks find, and where pages would overwrite one another. */
    public static List<Finding> findings(Content content, Templates templates) {
        var findings = Checks.findings(content);
        return findings.isEmpty() ? PathClashes.in(content, templates) : findings;
    }

    /**
     * The first half of a build.
     *
     * @throws IOException if the content or the templates cannot be read
     */
    public static CheckResult check(Inputs inputs) throws IOException {
        var templates = inputs.loadTemplates();
        var content = read(inputs, templates);
        return result(findings(content, templates), content, templates);
    }

    /**
     * The same, but every edition of a git revision must still exist.
     *
     * @throws IOException if the content, the templates or the revision cannot be read
     */
    public static Compared check(Inputs inputs, String revision) throws IOException {
        var templates = inputs.loadTemplates();
        var content = read(inputs, templates);
        var recorded = GitEditions.at(inputs.content(), content.matrix().product(), revision);
        var findings = findings(content.recorded(recorded), templates);
        return new Compared(result(findings, content, templates), recorded.gap());
    }

    /**
     * The result of a comparison with the history of the content.
     *
     * @param gap what could not be compared, as a sentence; empty if everything was
     */
    public record Compared(CheckResult result, Optional<String> gap) {}

    /**
     * An edition that could be released.
     *
     * @param record what could be recorded instead, for an edition that was released before editions recorded addresses
     * @param compared the objections to it
     */
    public record Candidate(Edition edition, Optional<AddressRecord> record, Compared compared) {}

    /**
     * Seals the matrix and checks the content as if the edition were released.
     *
     * @throws IOException if the content or the templates cannot be read
     */
    public static Candidate release(Inputs inputs) throws IOException {
        var content = read(inputs, inputs.loadTemplates());
        var edition = Edition.of(content.matrix(), content.addresses(), content.newestEdition());
        var recorded = GitEditions.ever(inputs.content(), content.matrix().product(), edition.date());
        var released = content.isReleased() ? content : content.released(edition);
        var findings = Checks.findings(released.recorded(recorded));
        return new Candidate(
                edition,
                content.unrecorded().map(known -> AddressRecord.of(known, content.addresses())),
                new Compared(new CheckResult(findings, content.sources()), recorded.gap()));
    }

    /**
     * The first steps of a build.
     *
     * @throws IOException if the content or the templates cannot be read
     */
    public static Content read(Inputs inputs) throws IOException {
        return read(inputs, inputs.loadTemplates());
    }

    public static Content read(Inputs inputs, Templates templates) throws IOException {
        return read(inputs, templates, new ParseCache());
    }

    /** The content, with the findings from reading it. */
    public static Content read(Inputs inputs, Templates templates, ParseCache cache) throws IOException {
        var read = ContentReader.read(ContentFiles.load(inputs.content()), templates.interfaceTexts(), cache);
        var faults = templates.findings();
        var content = faults.isEmpty()
                ? read.withPrintable(templates.printable())
                : read.withFaults(faults, templates.sources(faults));
        return inputs.baseUrl().map(content::withBaseUrl).orElse(content);
    }
}
