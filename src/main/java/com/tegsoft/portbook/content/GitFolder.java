package com.tegsoft.portbook.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * A folder in the work tree of a git repository.
 *
 * @param below its path in the work tree, with forward slashes; empty for the work tree itself
 */
record GitFolder(Repository repository, String below) implements AutoCloseable {

    /**
     * Opens the repository that contains a folder.
     *
     * @return empty if it is in no repository
     * @throws IOException if the repository cannot be read
     */
    static Optional<GitFolder> open(Path folder) throws IOException {
        var start = folder.toAbsolutePath().normalize();
        var builder = new FileRepositoryBuilder().findGitDir(start.toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        var repository = builder.build();
        if (repository.isBare()) {
            repository.close();
            return Optional.empty();
        }
        var root = repository.getWorkTree().toPath().toRealPath();
        var below = root.relativize(start.toRealPath()).toString().replace('\\', '/');
        return Optional.of(new GitFolder(repository, below));
    }

    /** The commit of a revision, if there is one. */
    Optional<ObjectId> commit(String revision) throws IOException {
        try {
            return Optional.ofNullable(repository.resolve(revision + "^{commit}"));
        } catch (RevisionSyntaxException
                | AmbiguousObjectException
                | IncorrectObjectTypeException
                | MissingObjectException e) {
            return Optional.empty();
        }
    }

    /** Whether older commits are missing, as in a shallow clone. */
    boolean isShallow() throws IOException {
        return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    }

    /** The path of a file of the folder in the work tree. */
    String path(String file) {
        return below.isEmpty() ? file : below + "/" + file;
    }

    @Override
    public void close() {
        repository.close();
    }
}
