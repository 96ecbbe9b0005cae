package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.snippet.Platform;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The files that pages may link to.
 *
 * @param paths of all files of the site
 * @param platforms in the order of the site
 */
public record PublishedFiles(Set<String> paths, List<Platform> platforms) {

    public PublishedFiles {
        paths = Set.copyOf(paths);
        platforms = List.copyOf(platforms);
    }

    /** @param platform its name */
    record File(String platform, String path) {

        /** Whether it takes another one back. */
        boolean undoes() {
            return path.contains("." + Platform.REMOVE + ".");
        }
    }

    /** The files of each platform that has some by this name, whatever their extensions: what takes one back comes last. */
    List<File> named(String name) {
        return platforms.stream()
                .flatMap(platform -> files(platform, name).stream()
                        .map(path -> new File(platform.name(), path))
                        .sorted(Comparator.comparing(File::undoes)))
                .toList();
    }

    private Collection<String> files(Platform platform, String name) {
        var start = SitePaths.snippet(platform.id(), name + ".");
        return paths.stream().filter(path -> path.startsWith(start)).toList();
    }
}
