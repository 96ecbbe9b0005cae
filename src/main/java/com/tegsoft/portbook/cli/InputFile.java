package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.build.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that an argument names. */
record InputFile(Path path) {

    /** Its path in findings. */
    String name() {
        return path.toString().replace('\\', '/');
    }

    /**
     * Its bytes; of a larger file only one byte more than the limit, which is enough to refuse it.
     *
     * @throws IOException if it is a folder or cannot be read
     */
    byte[] bytes(int limit) throws IOException {
        if (Files.isDirectory(path)) {
            throw new InputException("`%s` is a folder; use a file".formatted(place()));
        }
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(limit + 1);
        }
    }

    /** Its full path, for messages. */
    Path place() {
        return path.toAbsolutePath().normalize();
    }
}
