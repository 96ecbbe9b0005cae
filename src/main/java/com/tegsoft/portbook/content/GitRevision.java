package com.tegsoft.portbook.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** The content folder as it was in a revision of its git repository; nothing is checked out. */
public final class GitRevision {

    private GitRevision() {}

    /**
     * Reads the folder.
     *
     * @param content the content folder, in the work tree of a repository
     * @param revision anything that {@code git rev-parse} accepts: a branch, a tag, {@code HEAD~1}
     * @throws UnknownRevision if there is no repository, no such revision, or no such folder in it
     * @throws IOException if the repository cannot be read
     */
    public static ContentFiles load(Path content, String revision) throws IOException {
        var opened = GitFolder.open(content).orElseThrow(() -> noRepository(content));
        try (var folder = opened;
                var walk = new RevWalk(folder.repository())) {
            var commit = folder.commit(revision);
            if (commit.isEmpty()) {
                throw unknown(revision, folder.isShallow());
            }
            var files = files(folder, walk.parseCommit(commit.get()).getTree().getId());
            if (files.files().isEmpty()) {
                throw new UnknownRevision("revision `%s` has no folder `%s`".formatted(revision, folder.below()));
            }
            return files;
        }
    }

    static UnknownRevision noRepository(Path content) {
        return new UnknownRevision(
                "`%s` is not in a git repository; run portbook in one".formatted(content.toAbsolutePath()));
    }

    static UnknownRevision unknown(String revision, boolean shallow) {
        var help = shallow ? "this clone is shallow, `git fetch --unshallow` fetches the rest" : "check the name";
        return new UnknownRevision("git has no revision `%s`; %s".formatted(revision, help));
    }

    private static ContentFiles files(GitFolder folder, ObjectId tree) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var walk = new TreeWalk(folder.repository())) {
            walk.addTree(tree);
            walk.setRecursive(true);
            if (!folder.below().isEmpty()) {
                walk.setFilter(PathFilter.create(folder.below()));
            }
            while (walk.next()) {
                var path = walk.getPathString()
                        .substring(folder.below().isEmpty() ? 0 : folder.below().length() + 1);
                if (ContentFiles.isContent(path) && walk.getFileMode(0).getObjectType() == Constants.OBJ_BLOB) {
                    files.put(
                            path, folder.repository().open(walk.getObjectId(0)).getBytes());
                }
            }
        }
        return new ContentFiles(files);
    }
}
