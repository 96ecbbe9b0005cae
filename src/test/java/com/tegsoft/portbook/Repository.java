package com.tegsoft.portbook;

import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/** A git repository in a folder, in which somebody commits. */
public record Repository(Git git) implements AutoCloseable {

    private static final PersonIdent SOMEBODY = new PersonIdent("Somebody", "somebody@example.com");

    public static Repository in(Path folder) throws GitAPIException {
        return new Repository(Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch("main")
                .call());
    }

    /** Everything as it stands in the folder. */
    public void commit(String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        commitStaged(message);
    }

    /** What was staged before. */
    void commitStaged(String message) throws GitAPIException {
        git.commit()
                .setMessage(message)
                .setAuthor(SOMEBODY)
                .setCommitter(SOMEBODY)
                .setSign(false)
                .call();
    }

    @Override
    public void close() {
        git.close();
    }
}
