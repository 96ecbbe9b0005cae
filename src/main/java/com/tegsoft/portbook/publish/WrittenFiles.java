package com.tegsoft.portbook.publish;

import com.tegsoft.portbook.json.UnexpectedJson;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.Manifest;
import com.tegsoft.portbook.site.artefact.Manifest.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files in a site's folder that Portbook wrote. Before a build changes the first file it records its manifest in a file
 * of its own; when all is done the record is removed. So a folder with a record is unfinished, and the next build knows
 * every file in it, however many builds were interrupted one after the other.
 *
 * @param lists the manifest of the last finished build, then those of the builds that were interrupted since
 */
record WrittenFiles(List<Manifest> lists) {

    private static final String RECORD = SitePaths.UNPUBLISHED + "unfinished-%s.json";

    WrittenFiles {
        lists = List.copyOf(lists);
    }

    /** @throws PublishException if a list cannot be read, so that nobody knows which files may be replaced */
    static WrittenFiles in(Path folder) throws PublishException {
        var lists = new ArrayList<Manifest>();
        lists.add(read(folder, Manifest.PATH));
        while (Files.exists(folder.resolve(record(lists.size())))) {
            lists.add(read(folder, record(lists.size())));
        }
        return new WrittenFiles(lists);
    }

    /** The list in a file, or an empty one. */
    private static Manifest read(Path folder, String name) throws PublishException {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            return new Manifest(new TreeMap<>());
        }
        try {
            return Manifest.parse(Files.readAllBytes(file));
        } catch (IOException e) {
            throw unreadable(file, DiskTrouble.of(e).reason(), e);
        } catch (UnexpectedJson | IllegalArgumentException e) {
            throw unreadable(file, String.valueOf(e.getMessage()), e);
        }
    }

    private static PublishException unreadable(Path file, String reason, Exception cause) {
        return new PublishException(
                "`%s` cannot be read (%s), so portbook cannot tell which files it wrote; restore the file, or build into an empty folder"
                        .formatted(file, reason),
                cause);
    }

    private static String record(int number) {
        return RECORD.formatted(number);
    }

    /**
     * Records which files are going to be written; until this returns, the folder is as it was.
     *
     * @param staging a file there is moved into place, so that a record is never half written
     */
    WrittenFiles begin(Path folder, Manifest next, Staging staging) throws IOException {
        Files.move(
                staging.write("record", next.artefact().bytes()),
                folder.resolve(record(lists.size())),
                StandardCopyOption.ATOMIC_MOVE);
        var more = new ArrayList<>(lists);
        more.add(next);
        return new WrittenFiles(more);
    }

    /** Removes the records, the newest first, so that those that are left count from 1 whenever this ends. */
    void end(Path folder) throws IOException {
        for (var number = lists.size() - 1; number > 0; number--) {
            Files.deleteIfExists(folder.resolve(record(number)));
        }
    }

    boolean contains(String path) {
        return path.equals(Manifest.PATH)
                || lists.stream().anyMatch(list -> list.files().containsKey(path));
    }

    /** Whether a file has the bytes that a build gave it. */
    boolean hasWritten(String path, Entry found) {
        return lists.stream().anyMatch(list -> found.equals(list.files().get(path)));
    }

    /** The paths that a newer list no longer has. */
    SortedSet<String> without(Manifest newer) {
        var gone = new TreeSet<String>();
        lists.forEach(list -> gone.addAll(list.files().keySet()));
        gone.removeAll(newer.files().keySet());
        return gone;
    }
}
