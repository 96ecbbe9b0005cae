package com.tegsoft.portbook.site.template;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Walks through a templates folder and follows only links that stay inside it. */
final class TemplateWalk {

    private final Path root;
    private final String named;
    private final Set<Path> visited = new HashSet<>();
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final List<Finding> links = new ArrayList<>();

    /** @param root the real path of the folder, without links */
    TemplateWalk(Path root, String named) {
        this.root = root;
        this.named = named;
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    List<Finding> links() {
        return links;
    }

    /** Reads a folder below the root. */
    void below(String path) throws IOException {
        if (visited.add(root.resolve(path).toRealPath())) {
            try (var entries = Files.newDirectoryStream(root.resolve(path))) {
                for (var entry : entries) {
                    visit((path.isEmpty() ? "" : path + "/") + entry.getFileName());
                }
            }
        }
    }

    private void visit(String path) throws IOException {
        var file = root.resolve(path);
        if (!Files.exists(file)) {
            return; // A link to nothing, with which some editors mark a file that is open.
        }
        if (!file.toRealPath().startsWith(root)) {
            links.add(new Finding(
                    TemplateFiles.CHECK,
                    Location.startOf(named + "/" + path),
                    "a link leads out of the templates folder",
                    "replace the link by the file itself"));
        } else if (Files.isDirectory(file)) {
            below(path);
        } else if (Files.isRegularFile(file)) {
            files.put(path, Files.readAllBytes(file));
        }
    }
}
