package com.tegsoft.portbook.verify.published;

import com.tegsoft.portbook.parallel.Parallel;
import com.tegsoft.portbook.path.SitePaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A folder that a build wrote, or a copy of it. */
public record PublishedFolder(Path folder) implements Publication {

    @Override
    public Answer answer(String path) throws IOException {
        var file = folder.resolve(path);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? new Answer(200, Files.readAllBytes(file), Map.of())
                : Answer.NONE;
    }

    @Override
    public <T, R> List<R> all(List<T> things, Function<T, R> work) {
        return Parallel.map(things, work);
    }

    @Override
    public List<String> others(Set<String> listed) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !listed.contains(path) && !path.equals(SitePaths.LOCK))
                    .sorted()
                    .toList();
        }
    }
}
