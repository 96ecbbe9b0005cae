package com.tegsoft.portbook.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** The content folder as it was in a revision of the git repository that it lies in; nothing is checked out. */
public final class GitRevision {

    private GitRevision() {}

    /**
     * Reads the folder.
     *
     * @param content the content folder, in the work tree of a repository
     * @param revision anything that {@code git rev-parse} takes: a branch, a tag, {@code HEAD~1}
     * @return empty if there is no repository, no such revision, or no such folder in it
     * @throws IOException if the repository cannot be read
     */
    public static Optional<Folder> load(Path content, String revision) throws IOException {
        var start = content.toAbsolutePath().normalize();
        var builder = new FileRepositoryBuilder().findGitDir(start.toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        try (var repository = builder.build()) {
            var commit = repository.resolve(revision + "^{commit}");
            if (commit == null) {
                return Optional.empty();
            }
            var below = repository
                    .getWorkTree()
                    .toPath()
                    .toRealPath()
                    .relativize(start.toRealPath())
                    .toString()
                    .replace('\\', '/');
            try (var walk = new RevWalk(repository)) {
                return files(repository, walk.parseCommit(commit).getTree().getId(), below);
            }
        } catch (org.eclipse.jgit.errors.RevisionSyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<Folder> files(Repository repository, org.eclipse.jgit.lib.ObjectId tree, String below)
            throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var walk = new TreeWalk(repository)) {
            walk.addTree(tree);
            walk.setRecursive(true);
            if (!below.isEmpty()) {
                walk.setFilter(PathFilter.create(below));
            }
            while (walk.next()) {
                var path = below.isEmpty()
                        ? walk.getPathString()
                        : walk.getPathString().substring(below.length() + 1);
                if (Folder.isContent(path) && walk.getFileMode(0).getObjectType() == Constants.OBJ_BLOB) {
                    files.put(path, repository.open(walk.getObjectId(0)).getBytes());
                }
            }
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(new Folder(files));
    }
}
