package com.tegsoft.portbook.site.template;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.yaml.Conflict;
import com.tegsoft.portbook.yaml.LineEnds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a templates folder, read once: a template reaches these and no other file of the machine.
 *
 * @param place where the folder is
 * @param named the folder's path in findings, as seen from the content folder
 * @param files bytes by path below the folder, with forward slashes, sorted
 * @param links findings about links that lead out of the folder
 */
public record TemplateFiles(Path place, String named, SortedMap<String, byte[]> files, List<Finding> links) {

    /** Name of the check that reports what is wrong with a file that is no template. */
    static final String CHECK = "template-folder";

    /** So many bytes at the start of a file tell whether it is text: git looks at as many. */
    private static final int START = 8_000;

    public TemplateFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        links = List.copyOf(links);
    }

    /** A folder that is not on a disk, and has no fonts. */
    public static TemplateFiles of(Map<String, byte[]> files) {
        return new TemplateFiles(Path.of("templates"), "templates", new TreeMap<>(files), List.of());
    }

    /**
     * Reads every file in a folder.
     *
     * @param named the folder's path in findings
     * @throws IOException if the folder or a file in it cannot be read
     */
    public static TemplateFiles load(Path folder, String named) throws IOException {
        var walk = new TemplateWalk(folder.toRealPath(), named); // A link to a folder is that folder.
        walk.below("");
        return new TemplateFiles(folder, named, walk.files(), walk.links());
    }

    /** Names of the files right below a folder, sorted. */
    List<String> names(String below) {
        return paths(below).filter(rest -> rest.indexOf('/') < 0).toList();
    }

    /** Names of the folders right below a folder, sorted. */
    List<String> folders(String below) {
        return paths(below)
                .filter(rest -> rest.indexOf('/') > 0)
                .map(rest -> rest.substring(0, rest.indexOf('/')))
                .distinct()
                .toList();
    }

    private Stream<String> paths(String below) {
        var start = below + "/";
        return files.keySet().stream()
                .filter(path -> path.startsWith(start))
                .map(path -> path.substring(start.length()));
    }

    /** The bytes of a file that there is. */
    byte[] bytes(String path) {
        return Optional.ofNullable(files.get(path)).orElseThrow();
    }

    /** A text file; empty if there is none of that path. */
    Optional<Source> text(String path) {
        return Optional.ofNullable(files.get(path))
                .map(bytes -> new Source(file(path), LineEnds.unified(new String(bytes, StandardCharsets.UTF_8))));
    }

    /** A file's name in findings. */
    String file(String path) {
        return named + "/" + path;
    }

    /** The start of a file, for what concerns all of it. */
    Location startOf(String path) {
        return Location.startOf(file(path));
    }

    /** What files say that findings point into. */
    public Map<String, Source> sources(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> Stream.concat(
                        Stream.of(finding.at()), finding.related().stream().map(Finding.Related::at)))
                .map(Location::file)
                .filter(file -> file.startsWith(named + "/"))
                .distinct()
                .flatMap(file -> text(file.substring(named.length() + 1)).stream())
                .collect(Collectors.toMap(Source::file, source -> source));
    }

    /** Conflicts that a merge has left, which would be printed as they stand. */
    Stream<Finding> conflicts() {
        return files.keySet().stream()
                .filter(this::isText)
                .flatMap(path -> text(path).stream())
                .flatMap(source -> Conflict.in(source).stream())
                .map(Conflict::finding);
    }

    /** A file with a NUL in its first bytes is no text for git either, which never merges it. */
    private boolean isText(String path) {
        var bytes = files.get(path);
        for (var i = 0; bytes != null && i < Math.min(START, bytes.length); i++) {
            if (bytes[i] == 0) {
                return false;
            }
        }
        return true;
    }
}
