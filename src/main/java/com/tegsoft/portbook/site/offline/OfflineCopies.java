package com.tegsoft.portbook.site.offline;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.parallel.Parallel;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.Artefact;
import com.tegsoft.portbook.site.artefact.Expectation;
import com.tegsoft.portbook.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A ZIP file for each language with its site as a folder: its pages and documents, with the scripts, downloads and snippets that all
 * languages share. Its {@code index.html} is the language's overview.
 */
public final class OfflineCopies {

    private final Content content;
    private final List<Artefact> site;
    private final Map<String, PackedFile> shared;

    private OfflineCopies(Content content, List<Artefact> site) {
        this.content = content;
        this.site = site;
        this.shared = Parallel.map(
                        site.stream().filter(file -> isShared(file.path())).toList(),
                        file -> Map.entry(file.path(), PackedFile.of(file.bytes())))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * One for each language.
     *
     * @param site all other files of the site
     */
    public static List<Artefact> of(Content content, List<Artefact> site) {
        var copies = new OfflineCopies(content, site);
        return Parallel.map(content.site().languages(), copies::copy);
    }

    private Artefact copy(Language language) {
        var files =
                site.stream().filter(file -> isIn(file.path(), language.code())).toList();
        return new Artefact(
                SitePaths.home("", language.code()) + SitePaths.OFFLINE,
                zip(language.code(), files),
                Optional.of(new Expectation.Offline(language.code(), files)));
    }

    /** Whether the copies of all languages contain a file as it is. */
    private static boolean isShared(String path) {
        return SitePaths.isShared(path) && !SitePaths.isHtml(path);
    }

    /** Feeds are for programs that ask for them again, and search data is in a language too. */
    private static boolean isIn(String path, String language) {
        var home = SitePaths.home("", language);
        return path.startsWith(home)
                ? !path.equals(home + SitePaths.FEED)
                : SitePaths.isShared(path) && (!SitePaths.isSearch(path) || path.equals(SitePaths.search(language)));
    }

    private byte[] zip(String language, List<Artefact> files) {
        var start = SitePaths.home("", language) + SitePaths.INDEX;
        var packed = new TreeMap<String, PackedFile>();
        var names = new TreeSet<>(files.stream().map(Artefact::path).toList());
        names.add(SitePaths.INDEX);
        for (var file : files) {
            packed.put(file.path(), packed(file, file.path(), names));
            if (file.path().equals(start)) {
                packed.put(SitePaths.INDEX, packed(file, SitePaths.INDEX, names));
            }
        }
        return zip(packed);
    }

    private PackedFile packed(Artefact file, String place, Set<String> names) {
        if (!SitePaths.isHtml(file.path())) {
            var known = shared.get(file.path());
            return known == null ? PackedFile.of(file.bytes()) : known;
        }
        var page = new String(file.bytes(), StandardCharsets.UTF_8);
        var links = new FileLinks(content.site().baseUrl(), names);
        return PackedFile.of(links.in(page, file.path(), place).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] zip(Map<String, PackedFile> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(out)) {
            for (var file : files.entrySet()) {
                file.getValue().addTo(zip, file.getKey(), content.matrix().edition());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // A ByteArrayOutputStream never fails.
        }
        return out.toByteArray();
    }
}
