package com.tegsoft.portbook.site.template;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.yaml.Conflict;
import com.tegsoft.portbook.yaml.LineEnds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The files of a templates folder, read once: templates can access only these files.
 *
 * @param place the path of the folder
 * @param named the folder's path in findings, as seen from the content folder
 * @param files bytes by path below the folder, with forward slashes, sorted
 * @param links findings about links that lead out of the folder
 */
public record TemplateFiles(Path place, String named, SortedMap<String, byte[]> files, List<Finding> links) {

    /** Name of the check that reports defects of files that are not templates. */
    static final String CHECK = "template-folder";

    /** The number of bytes at the start of a file that decide whether it is text, the same as in git. */
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
        var walk = new TemplateWalk(folder.toRealPath(), named); // A symbolic link means the folder that it leads to.
        walk.below("");
        return new TemplateFiles(folder, named, walk.files(), walk.links());
    }

    /** Whether another folder is at the same place and has the same files. */
    public boolean isSame(TemplateFiles other) {
        return place.equals(other.place)
                && named.equals(other.named)
                && links.equals(other.links)
                && files.keySet().equals(other.files.keySet())
                && files.keySet().stream().allMatch(path -> Arrays.equals(bytes(path), other.bytes(path)));
    }

    /** Names of the files directly in a folder, sorted. */
    List<String> names(String below) {
        return paths(below).filter(rest -> rest.indexOf('/') < 0).toList();
    }

    /** Names of the folders directly in a folder, sorted. */
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

    /** The bytes of an existing file. */
    byte[] bytes(String path) {
        return Optional.ofNullable(files.get(path)).orElseThrow();
    }

    /** A text file; empty if there is none with that path. */
    Optional<Source> text(String path) {
        return Optional.ofNullable(files.get(path))
                .map(bytes -> new Source(file(path), LineEnds.unified(new String(bytes, StandardCharsets.UTF_8))));
    }

    /** A file's name in findings. */
    String file(String path) {
        return named + "/" + path;
    }

    /** The start of a file, for findings about the whole file. */
    Location startOf(String path) {
        return Location.startOf(file(path));
    }

    /** Those that decide what a platform prints, by path. */
    public SortedMap<String, byte[]> ofPlatform(Platform platform) {
        var its = new TreeMap<>(files);
        its.keySet()
                .removeIf(
                        path -> !path.startsWith("snippets/" + platform.id() + "/") && !path.matches("parts/.*\\.ftl"));
        return its;
    }

    /** The line of a template, or of a part, that has some words literally; if none has, the start of the template. */
    public Location place(String template, String words) {
        return Stream.concat(Stream.of(template), names("parts").stream().map(name -> "parts/" + name))
                .flatMap(name -> lineOf(name, words).stream())
                .findFirst()
                .orElseGet(() -> startOf(template));
    }

    /** The first line of a text file that has some words; empty if none has. */
    private Optional<Location> lineOf(String path, String words) {
        var lines = text(path).map(source -> source.text().split("\n", -1)).orElseGet(() -> new String[0]);
        return IntStream.range(0, words.isEmpty() ? 0 : lines.length)
                .filter(number -> lines[number].contains(words))
                .mapToObj(number -> {
                    var column = lines[number].indexOf(words) + 1;
                    return new Location(file(path), number + 1, column, number + 1, column + words.length());
                })
                .findFirst();
    }

    /** The content of files that findings point into. */
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

    /** Conflicts left by a merge, which would be printed unchanged. */
    Stream<Finding> conflicts() {
        return files.keySet().stream()
                .filter(this::isText)
                .flatMap(path -> text(path).stream())
                .flatMap(source -> Conflict.in(source).stream())
                .map(Conflict::finding);
    }

    /** A file with a NUL in its first bytes is not text for git either, which never merges it. */
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
