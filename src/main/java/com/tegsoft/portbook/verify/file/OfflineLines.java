package com.tegsoft.portbook.verify.file;

import com.tegsoft.portbook.hash.Sha256;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.Expectation;
import com.tegsoft.portbook.verify.reader.ZippedFiles;
import com.tegsoft.portbook.verify.reader.page.FullLinks;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a copy of the site for a disk contains: each file once, byte for byte as on the site, and each page with the same words and
 * links, which name files in the folder or lead to the site.
 */
record OfflineLines(URI baseUrl, Expectation.Offline expected) {

    FileFacts facts(byte[] zip) {
        var files = ZippedFiles.read(zip);
        var known = originals();
        var names = files.stream().map(ZippedFiles.ZippedFile::name).collect(Collectors.toSet());
        var wanted = new ArrayList<String>();
        known.keySet().stream().sorted().forEach(name -> wanted.add("file " + name));
        var said = new ArrayList<String>();
        for (var file : files) {
            said.add("file " + file.name());
            var original = known.get(file.name());
            if (original == null || !SitePaths.isHtml(file.name())) {
                if (original != null && !Arrays.equals(original.bytes(), file.bytes())) {
                    said.add("other bytes in " + file.name() + ": " + Sha256.hex(file.bytes()));
                }
            } else {
                said.addAll(page(original, file, names));
            }
        }
        return new FileFacts(wanted, said);
    }

    /** What is wrong with a page. */
    private List<String> page(Original original, ZippedFiles.ZippedFile file, Set<String> names) {
        var faults = new ArrayList<String>();
        var before = FullLinks.of(text(original.bytes()), baseUrl, original.path());
        var after = FullLinks.of(text(file.bytes()), baseUrl, file.name());
        if (!before.page().equals(after.page())) {
            faults.add("other words or links in " + file.name());
        }
        after.files().stream()
                .filter(target -> !names.contains(target))
                .distinct()
                .forEach(target ->
                        faults.add("link in " + file.name() + " to " + target + ", which is not in the folder"));
        return faults;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Original(String path, byte[] bytes) {}

    /** The files of the site by where they are in the folder; the overview is twice in it. */
    private Map<String, Original> originals() {
        var originals = new HashMap<String, Original>();
        for (var file : expected.files()) {
            var original = new Original(file.path(), file.bytes());
            originals.put(file.path(), original);
            if (file.path().equals(SitePaths.home("", expected.language()) + SitePaths.INDEX)) {
                originals.put(SitePaths.INDEX, original);
            }
        }
        return originals;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
