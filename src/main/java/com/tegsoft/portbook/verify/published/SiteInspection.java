package com.tegsoft.portbook.verify.published;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Rule;
import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.hash.Sha256;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.verify.published.Publication.Answer;
import com.tegsoft.portbook.verify.reader.ManifestLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares a published site with its own list of files, and its files with the matrix that is one of them. */
public final class SiteInspection {

    /** Why a published site is rejected. */
    public static final Rule RULE = new Rule(
            "published-site",
            "After a build, files can get lost, old files can stay behind, and hosts can change what they send. "
                    + "A customer would then configure a firewall from pages that were never checked.",
            "Only `portbook verify-site` reports it. Publish the site again as a build has written it.");

    /** What is for hosts; most do not send it to readers. */
    private static final Set<String> FOR_HOSTS = Set.of(SitePaths.HEADERS, SitePaths.NO_JEKYLL);

    private static final String AGAIN = "publish this file again as the build has written it";

    private final Publication publication;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();

    private SiteInspection(Publication publication) {
        this.publication = publication;
    }

    /**
     * What was found.
     *
     * @param files how many the site has
     * @param foreign paths of files outside the site's folders that are not of the site
     * @param unsent headers that the site asks for and the server does not send
     */
    public record Result(int files, List<Finding> findings, List<String> foreign, List<String> unsent) {
        public Result {
            findings = List.copyOf(findings);
            foreign = List.copyOf(foreign);
            unsent = List.copyOf(unsent);
        }
    }

    /**
     * Inspects a site.
     *
     * @throws IOException if nothing can be read there
     */
    public static Result of(Publication publication) throws IOException {
        var inspection = new SiteInspection(publication);
        var list = publication.answer(SitePaths.MANIFEST);
        var files = list.isFile() ? inspection.inspect(list) : 0;
        if (!list.isFile() && !inspection.interrupted(publication.others(Set.of()))) {
            inspection.find(
                    SitePaths.MANIFEST,
                    "the list of files is missing",
                    "name the folder or the address that has `index.html` and `manifest.json`; if it is that, publish the site again");
        }
        var sent = new SentHeaders(publication);
        return new Result(
                files,
                Stream.concat(inspection.findings.stream(), sent.findings().stream())
                        .sorted()
                        .toList(),
                inspection.foreign,
                sent.missing());
    }

    /** Inspects the files of a list, and says how many it has. */
    private int inspect(Answer list) throws IOException {
        try {
            var lines = ManifestLine.read(list.bytes()).stream()
                    .filter(this::isInside)
                    .toList();
            var read = new TreeMap<String, byte[]>();
            for (var file : publication.all(lines, this::read)) {
                findings.addAll(file.findings());
                read.put(file.path(), file.bytes());
            }
            findings.addAll(PublishedMatrix.findings(read));
            others(read.keySet());
            return lines.size();
        } catch (UnreadableArtefact e) {
            find(SitePaths.MANIFEST, "cannot read the list of files: " + e.getMessage(), AGAIN);
            return 0;
        }
    }

    private boolean isInside(ManifestLine line) {
        var inside = Artefact.isPath(line.path());
        if (!inside) {
            find(SitePaths.MANIFEST, "`%s` is not a path inside the site".formatted(line.path()), AGAIN);
        }
        return inside;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record InspectedFile(String path, byte[] bytes, List<Finding> findings) {}

    private InspectedFile read(ManifestLine line) {
        try {
            var answer = publication.answer(line.path());
            var served = publication instanceof ServedSite;
            var said = served && FOR_HOSTS.contains(line.path()) ? Stream.<String>empty() : faults(line, answer);
            return new InspectedFile(
                    line.path(),
                    answer.isFile() ? answer.bytes() : new byte[0],
                    said.map(fault -> new Finding(RULE.id(), Location.startOf(line.path()), fault, AGAIN))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> faults(ManifestLine line, Answer answer) {
        if (!answer.isFile()) {
            return Stream.of(
                    answer.status() == 404
                            ? "the file is missing"
                            : "the server answers with status %s".formatted(answer.status()));
        }
        var changed = answer.bytes().length != line.size()
                || !Sha256.hex(answer.bytes()).equals(line.sha256());
        return Stream.concat(
                changed ? Stream.of("the file is not the one that the build has written") : Stream.empty(),
                SentHeaders.wrongType(line.path(), answer).stream());
    }

    /** A foreign file in a folder of the site is old or misleading; one next to these folders belongs to somebody else. */
    private void others(Set<String> listed) throws IOException {
        var own = listed.stream()
                .filter(path -> path.contains("/"))
                .map(SitePaths::language)
                .collect(Collectors.toSet());
        var others = publication.others(
                Stream.concat(listed.stream(), Stream.of(SitePaths.MANIFEST)).collect(Collectors.toSet()));
        interrupted(others);
        for (var path : others) {
            if (path.startsWith(SitePaths.UNPUBLISHED)) {
                continue;
            }
            if (path.contains("/") && own.contains(SitePaths.language(path))) {
                find(
                        path,
                        "the file is not of this site: an earlier build has left it, or somebody put it here",
                        "delete it");
            } else {
                foreign.add(path);
            }
        }
    }

    /** Whether a build was killed here; that is said once, however many files it has left. */
    private boolean interrupted(List<String> others) {
        var left = others.stream()
                .filter(path -> path.startsWith(SitePaths.UNPUBLISHED))
                .map(path -> path.split("/", 2)[0])
                .reduce((first, second) -> second);
        left.ifPresent(path ->
                find(path, "a build was interrupted, so the site is unfinished", "build again into the same folder"));
        return left.isPresent();
    }

    private void find(String path, String message, String help) {
        findings.add(new Finding(RULE.id(), Location.startOf(path), message, help));
    }
}
