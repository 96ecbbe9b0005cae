package com.tegsoft.portbook.content;

import com.tegsoft.portbook.matrix.Addresses;
import com.tegsoft.portbook.matrix.Edition;
import com.tegsoft.portbook.matrix.EditionReader;
import com.tegsoft.portbook.yaml.SourceReader;
import com.tegsoft.portbook.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * Finds a product's editions in the git repository of its content folder: in that folder, and in its earlier places.
 */
public final class GitEditions {

    /** References to commits that the current branch may not have: a fetched default branch. */
    private static final List<String> TIPS =
            List.of("HEAD", "refs/remotes/origin/HEAD", "refs/remotes/origin/main", "refs/remotes/origin/master");

    private static final Pattern FILE =
            Pattern.compile("(?:.*/)?" + Edition.FOLDER + "([0-9]{4}-[0-9]{2}-[0-9]{2})\\.json");

    private final GitFolder folder;
    private final String product;
    private final Set<String> seen = new HashSet<>();
    private final List<RecordedEdition> found = new ArrayList<>();

    private GitEditions(GitFolder folder, String product) {
        this.folder = folder;
        this.product = product;
    }

    /**
     * The editions and the published links of a revision.
     *
     * @throws UnknownRevision if there is no repository or no such revision
     * @throws IOException if the repository cannot be read
     */
    public static Recorded at(Path content, String product, String revision) throws IOException {
        var opened = GitFolder.open(content).orElseThrow(() -> GitRevision.noRepository(content));
        try (var folder = opened;
                var walk = new RevWalk(folder.repository())) {
            var commit = folder.commit(revision);
            if (commit.isEmpty()) {
                throw GitRevision.unknown(revision, folder.isShallow());
            }
            var editions = new GitEditions(folder, product);
            editions.collect(walk.parseCommit(commit.get()));
            var gap = editions.found.isEmpty()
                    ? Optional.of("revision `%s` has no edition of `%s`".formatted(revision, product))
                    : Optional.<String>empty();
            return new Recorded(editions.found, addresses(content, revision), gap);
        }
    }

    /** Empty if the content folder was somewhere else: then only editions show what was published. */
    private static Optional<Addresses> addresses(Path content, String revision) throws IOException {
        try {
            return Optional.of(ContentReader.read(GitRevision.load(content, revision), Set.of())
                    .addresses());
        } catch (UnknownRevision e) {
            return Optional.empty();
        }
    }

    /**
     * Every form that an edition ever had, in any ancestor of the current commit or of the default branch of
     * {@code origin}.
     *
     * @throws IOException if the repository cannot be read
     */
    public static Recorded ever(Path content, String product, LocalDate date) throws IOException {
        var opened = GitFolder.open(content);
        if (opened.isEmpty()) {
            return new Recorded(
                    List.of(),
                    Optional.empty(),
                    Optional.of("the content folder is not in a git repository, so no history was searched"));
        }
        try (var folder = opened.get();
                var walk = new RevWalk(folder.repository())) {
            var editions = new GitEditions(folder, product);
            for (var tip : TIPS) {
                var commit = folder.commit(tip);
                if (commit.isPresent()) {
                    walk.markStart(walk.parseCommit(commit.get()));
                }
            }
            walk.sort(RevSort.TOPO);
            walk.sort(RevSort.REVERSE, true);
            for (var commit : walk) {
                editions.collect(commit);
            }
            var ofDate = editions.found.stream()
                    .filter(recorded -> recorded.edition().date().equals(date))
                    .toList();
            var gap = folder.isShallow()
                    ? Optional.of("this clone is shallow, so only a part of the history was searched; "
                            + "`git fetch --unshallow` fetches the rest")
                    : Optional.<String>empty();
            return new Recorded(ofDate, Optional.empty(), gap);
        } catch (MissingObjectException e) {
            throw new UnknownRevision("an object is missing from the history of the git repository: " + e.getMessage());
        }
    }

    /** What a commit has that no earlier one had; a folder that was searched before is skipped. */
    private void collect(RevCommit commit) throws IOException {
        try (var walk = new TreeWalk(folder.repository())) {
            walk.addTree(commit.getTree());
            while (walk.next()) {
                var path = walk.getPathString();
                var object = walk.getObjectId(0);
                if (walk.isSubtree() && seen.add(path + object.name())) {
                    walk.enterSubtree();
                } else if (isOurs(path) && seen.add(object.name())) {
                    read(path, object)
                            .filter(edition -> edition.matrix().product().equals(product))
                            .map(edition -> recorded(edition, commit))
                            .ifPresent(found::add);
                }
            }
        }
    }

    /**
     * Whether an edition may belong to this product: it is in the content folder, or in a folder that no longer exists.
     */
    private boolean isOurs(String path) {
        var file = FILE.matcher(path);
        if (!file.matches()) {
            return false;
        }
        var own = folder.path(Edition.FOLDER + file.group(1) + ".json");
        return path.equals(own)
                || Files.notExists(folder.repository().getWorkTree().toPath().resolve(path));
    }

    /** Empty if it cannot be read: then it never was an edition. */
    private Optional<Edition> read(String path, ObjectId blob) throws IOException {
        var source = SourceReader.read(path, folder.repository().open(blob).getBytes());
        var tree = YamlReader.read(source.value());
        if (!source.findings().isEmpty() || !tree.findings().isEmpty()) {
            return Optional.empty();
        }
        return EditionReader.read(tree.value()).value().filter(edition -> edition.seal()
                .equals(edition.expectedSeal()));
    }

    private static RecordedEdition recorded(Edition edition, RevCommit commit) {
        var committer = commit.getCommitterIdent();
        var day = committer.getWhenAsInstant().atZone(committer.getZoneId()).toLocalDate();
        return new RecordedEdition(edition, commit.abbreviate(10).name(), day);
    }
}
