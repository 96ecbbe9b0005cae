package com.tegsoft.portbook.publish;

import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Manifest;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a site; all writing of sites happens here. New files are staged next to the old site first, so a full disk or
 * an error leaves the old site intact; what a killed build leaves, the next one completes; a file with equal bytes keeps its time stamp; files that Portbook did not write
 * are neither deleted nor overwritten.
 */
public final class SiteWriter {

    private final Path folder;
    private final WrittenFiles before;
    private final Manifest after;

    private SiteWriter(Path folder, WrittenFiles before, Manifest after) {
        this.folder = folder;
        this.before = before;
        this.after = after;
    }

    /**
     * Rejects a folder that no site can or should be written to, before the site is built.
     *
     * @param inputs the folders that the site is built from
     * @param home the user's home folder
     * @throws PublishException with the remedy
     */
    public static void verify(Path folder, List<Path> inputs, Path home) throws PublishException {
        try {
            OutputFolder.of(folder, inputs, home).verify();
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        }
    }

    /**
     * Makes the folder contain exactly these artefacts, their manifest, and files that Portbook did not write.
     *
     * @param after lists the artefacts
     * @throws PublishException if that fails; the folder is unchanged
     */
    public static Written write(Path folder, Collection<Artefact> artefacts, Manifest after) throws PublishException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new PublishException(
                    "`%s` is a file; choose a folder for the site".formatted(folder.toAbsolutePath()), e);
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        }
        try (var channel = FileChannel.open(
                        folder.resolve(SitePaths.LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                throw busy(folder);
            }
            return new SiteWriter(folder, WrittenFiles.in(folder), after).write(with(artefacts, after.artefact()));
        } catch (OverlappingFileLockException e) {
            throw busy(folder);
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        }
    }

    private static PublishException busy(Path folder) {
        return new PublishException(
                "another build is writing to `%s`; wait for it, or choose another folder".formatted(folder));
    }

    private static PublishException cannotWrite(Path folder, IOException e) {
        var trouble = DiskTrouble.of(e);
        return new PublishException(
                "cannot write to `%s`: %s".formatted(trouble.place().orElse(folder.toAbsolutePath()), trouble.words()),
                e);
    }

    private static List<Artefact> with(Collection<Artefact> artefacts, Artefact manifest) {
        var all = new ArrayList<>(artefacts);
        all.add(manifest);
        return all;
    }

    private Written write(List<Artefact> artefacts) throws IOException, PublishException {
        var changed = artefacts.parallelStream().filter(this::isChanged).toList();
        refuseForeign(changed);
        if (changed.isEmpty() && before.without(after).isEmpty()) {
            Staging.deleteRemains(folder);
            before.end(folder);
            return new Written(0, artefacts.size(), 0, List.of());
        }
        try (var staging = Staging.in(folder)) {
            staging.add(changed);
            var known = before.begin(folder, after, staging);
            return release(staging, artefacts.size(), changed, known);
        }
    }

    /** From here on the folder changes; whatever ends this early, the next build completes it. */
    private Written release(Staging staging, int count, List<Artefact> changed, WrittenFiles known)
            throws PublishException {
        try {
            // None, if an earlier build was killed when nothing but its end was left to do.
            var files = (int)
                    changed.stream().filter(artefact -> !isManifest(artefact)).count();
            staging.release(changed, 0, files);
            var kept = new ArrayList<String>();
            var deleted = 0;
            for (var old : before.without(after)) {
                var gone = delete(old);
                deleted += gone ? 1 : 0;
                if (!gone && Files.exists(folder.resolve(old))) {
                    kept.add(old);
                }
            }
            staging.release(changed, files, changed.size()); // Last, because until now the old manifest is needed.
            known.end(folder);
            return new Written(changed.size(), count - changed.size(), deleted, kept);
        } catch (IOException e) {
            var trouble = DiskTrouble.of(e);
            throw new PublishException(
                    "cannot write to `%s`: %s; some files of the site are new and some are old: fix this and build again"
                            .formatted(trouble.place().orElse(folder.toAbsolutePath()), trouble.words()),
                    e);
        }
    }

    private static boolean isManifest(Artefact artefact) {
        return artefact.path().equals(Manifest.PATH);
    }

    private boolean isChanged(Artefact artefact) {
        var file = folder.resolve(artefact.path());
        try {
            return !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || Files.size(file) != artefact.bytes().length
                    || !Arrays.equals(Files.readAllBytes(file), artefact.bytes());
        } catch (IOException unreadable) {
            return true; // Writing it again will succeed or report the error.
        }
    }

    /** A foreign file in the place of one of ours, or a link that leads out of the site. */
    private void refuseForeign(List<Artefact> changed) throws PublishException {
        var folders = new HashMap<Path, Boolean>();
        for (var artefact : changed) {
            var file = folder.resolve(artefact.path());
            if (isThere(file.getParent(), folders)
                    && !before.contains(artefact.path())
                    && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new PublishException(
                        "`%s` already exists and was not written by portbook; move or delete it".formatted(file));
            }
        }
    }

    /**
     * Whether a folder of the site exists. If it does not, nothing can be in it.
     *
     * @param known what has been found out so far
     */
    private boolean isThere(@Nullable Path below, Map<Path, Boolean> known) throws PublishException {
        if (below == null || below.equals(folder)) {
            return true;
        }
        var found = known.get(below);
        if (found == null) {
            found = isThere(below.getParent(), known) && Files.exists(below, LinkOption.NOFOLLOW_LINKS);
            if (found && !Files.isDirectory(below, LinkOption.NOFOLLOW_LINKS)) {
                throw new PublishException(
                        "`%s` is in the place of a folder of the site and was not written by portbook; move or delete it"
                                .formatted(below));
            }
            known.put(below, found);
        }
        return found;
    }

    /** Deletes a file that only an earlier build needed, unless it has been edited since. */
    private boolean delete(String path) throws IOException {
        var file = folder.resolve(path);
        var unedited = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && before.hasWritten(path, Manifest.Entry.of(Files.readAllBytes(file)));
        if (!unedited) {
            return false;
        }
        Files.delete(file);
        deleteEmptyFolders(file);
        return true;
    }

    private void deleteEmptyFolders(Path deleted) throws IOException {
        for (var parent = deleted.getParent(); parent != null && !parent.equals(folder); parent = parent.getParent()) {
            try (var files = Files.list(parent)) {
                if (files.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(parent);
        }
    }
}
