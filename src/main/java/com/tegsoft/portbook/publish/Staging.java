package com.tegsoft.portbook.publish;

import com.tegsoft.portbook.site.Artefact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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
        var failures = IntStream.range(0, artefacts.size())
                .parallel()
                .boxed()
                .flatMap(number -> add(number, artefacts.get(number).bytes()))
                .toList();
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private Stream<IOException> add(int number, byte[] bytes) {
        try {
            Files.write(waiting(number), bytes);
            return Stream.empty();
        } catch (IOException e) {
            return Stream.of(e);
        }
    }

    /** Files wait under numbers: folders for them would have to be made here too, and removed again. */
    private Path waiting(int number) {
        return folder.resolve(String.valueOf(number));
    }

    /** Moves the files to their places, in the order given, which is that in which they were added. */
    void release(List<Artefact> artefacts) throws IOException {
        createFolders(artefacts);
        for (var number = 0; number < artefacts.size(); number++) {
            Files.move(
                    waiting(number),
                    site.resolve(artefacts.get(number).path()),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void createFolders(List<Artefact> artefacts) throws IOException {
        for (var parent : artefacts.stream()
                .map(artefact -> site.resolve(artefact.path()).getParent())
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
