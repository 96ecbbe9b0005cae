package com.tegsoft.portbook.publish;

import com.tegsoft.portbook.parallel.Parallel;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.Artefact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A folder inside the site that holds the new files until all of them are on the disk. It is on the same file system as
 * the site, so that a file is published by a rename, which needs no space and is atomic.
 */
final class Staging implements AutoCloseable {

    private static final String NAME = SitePaths.UNPUBLISHED + "staging";
    private static final int IN_A_FOLDER = 256;

    private final Path site;
    private final Path folder;

    private Staging(Path site) {
        this.site = site;
        this.folder = site.resolve(NAME);
    }

    /** An empty staging folder; remains of a killed build are deleted. */
    static Staging in(Path site) throws IOException {
        deleteRemains(site);
        var staging = new Staging(site);
        Files.createDirectory(staging.folder);
        return staging;
    }

    /** Deletes what a killed build has staged and not published. */
    static void deleteRemains(Path site) throws IOException {
        new Staging(site).close();
    }

    /** Writes a file that is not one of the site's. */
    Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** Writes all files. */
    void add(List<Artefact> artefacts) throws IOException {
        for (var number = 0; number < artefacts.size(); number += IN_A_FOLDER) {
            Files.createDirectory(subfolder(number));
        }
        each(
                artefacts.size(),
                number -> Files.write(waiting(number), artefacts.get(number).bytes()));
    }

    /**
     * Staged files have numbers as names, so that the folders of the site need not be created and removed here. There
     * are several folders, because creating a file locks its folder.
     */
    private Path waiting(int number) {
        return subfolder(number).resolve(String.valueOf(number % IN_A_FOLDER));
    }

    private Path subfolder(int number) {
        return folder.resolve(String.valueOf(number / IN_A_FOLDER));
    }

    /**
     * Moves some of the files to their places.
     *
     * @param artefacts all files, in the order in which they were added
     * @param from index of the first to move
     * @param to index after the last
     */
    void release(List<Artefact> artefacts, int from, int to) throws IOException {
        var parents = artefacts.subList(from, to).stream()
                .map(artefact -> site.resolve(artefact.path()).getParent())
                .distinct()
                .toList();
        each(parents.size(), number -> Files.createDirectories(parents.get(number)));
        each(to - from, number -> release(from + number, artefacts.get(from + number)));
    }

    private void release(int number, Artefact artefact) throws IOException {
        Files.move(
                waiting(number),
                site.resolve(artefact.path()),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private interface Step {
        void of(int number) throws IOException;
    }

    /**
     * Runs a step for each number, on all processors; returns only when no step is running, so that a failure leaves
     * nothing behind.
     */
    private static void each(int count, Step step) throws IOException {
        var numbers = IntStream.range(0, count).boxed().toList();
        var failures = Parallel.flatMap(numbers, number -> {
                    try {
                        step.of(number);
                        return Stream.<IOException>empty();
                    } catch (IOException e) {
                        return Stream.of(e);
                    }
                })
                .toList();
        if (!failures.isEmpty()) {
            throw failures.get(0);
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
