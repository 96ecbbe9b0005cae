package com.tegsoft.portbook.publish;

import com.tegsoft.portbook.site.Artefact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder inside the site in which the new files wait until all of them are on the disk. It lies on the same file system
 * as the site, so that releasing a file is a rename, which needs no room and is never half done.
 */
final class Staging implements AutoCloseable {

    private static final String NAME = ".portbook-staging";

    private final Path site;
    private final Path folder;

    private Staging(Path site) {
        this.site = site;
        this.folder = site.resolve(NAME);
    }

    /** An empty staging folder; what a killed build left in it is thrown away. */
    static Staging in(Path site) throws IOException {
        var staging = new Staging(site);
        staging.close();
        Files.createDirectory(staging.folder);
        return staging;
    }

    /** Writes all files, and ends only when none is being written any more, so that a failure leaves nothing behind. */
    void add(List<Artefact> artefacts) throws IOException {
        createFolders(folder, artefacts);
        var failures = artefacts.parallelStream().flatMap(this::add).toList();
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private Stream<IOException> add(Artefact artefact) {
        try {
            Files.write(folder.resolve(artefact.path()), artefact.bytes());
            return Stream.empty();
        } catch (IOException e) {
            return Stream.of(e);
        }
    }

    /** Moves the files to their places, in the order given. */
    void release(List<Artefact> artefacts) throws IOException {
        createFolders(site, artefacts);
        for (var artefact : artefacts) {
            var from = folder.resolve(artefact.path());
            Files.move(
                    from,
                    site.resolve(artefact.path()),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void createFolders(Path below, List<Artefact> artefacts) throws IOException {
        for (var parent : artefacts.stream()
                .map(artefact -> below.resolve(artefact.path()).getParent())
                .distinct()
                .toList()) {
            Files.createDirectories(parent);
        }
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(file);
                }
            }
        }
    }
}
