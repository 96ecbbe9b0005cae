package com.tegsoft.portbook.generated;

import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.snippet.Platform.Capability;
import com.tegsoft.portbook.yaml.EnumNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The project's templates with one more platform, which lacks something: each seed has another. */
record LimitedPlatforms(List<Path> folders) {

    private static final Path MADE = Path.of(
            "target/generated/templates", Long.toString(ProcessHandle.current().pid()));
    private static final String NOTHING_LACKS = "\"lacks\": \"\"";

    /** Copies the templates once for each capability, into a folder of this process. */
    static LimitedPlatforms make() {
        return new LimitedPlatforms(Arrays.stream(Capability.values())
                .map(LimitedPlatforms::without)
                .toList());
    }

    /** The folder of those for a product. */
    Path of(long seed) {
        return folders.get(number(seed));
    }

    /** The place of a product's templates among all of them. */
    static int number(long seed) {
        return (int) (seed % Capability.values().length);
    }

    /** The plain list of ports, with another id, that says it lacks a capability. */
    private static Path without(Capability lack) {
        try {
            var folder = MADE.resolve(EnumNames.of(lack));
            ProductTrial.delete(folder);
            FolderCopy.of(Path.of("templates"), folder);
            var platform = FolderCopy.of(folder.resolve("snippets/list"), folder.resolve("snippets/limited"));
            var add = platform.resolve("add.ftl");
            var text = Files.readString(add);
            if (!text.contains(NOTHING_LACKS)) {
                throw new IllegalStateException(add + " does not contain " + NOTHING_LACKS);
            }
            Files.writeString(
                    add,
                    text.replace(NOTHING_LACKS, "\"lacks\": \"%s\"".formatted(EnumNames.of(lack)))
                            .replace("Text list", "List without " + EnumNames.of(lack)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
