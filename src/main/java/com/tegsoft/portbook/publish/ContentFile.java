package com.tegsoft.portbook.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that a command writes outside the site: it is either unchanged or completely new, never half written. */
public final class ContentFile {

    private ContentFile() {}

    /**
     * Writes a file, over an older one if there is one.
     *
     * @throws PublishException if that fails; the file is unchanged
     */
    public static void replace(Path file, String text) throws PublishException {
        var waiting = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(waiting, text.getBytes(StandardCharsets.UTF_8));
            Files.move(waiting, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw cannotWrite(file, waiting, e);
        }
    }

    /**
     * Writes a file that does not exist yet.
     *
     * @throws PublishException if there is one, or it cannot be written
     */
    public static void create(Path file, String text) throws PublishException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new PublishException(
                    "`%s` already exists; choose another file, or move it".formatted(file.toAbsolutePath()));
        }
        replace(file, text);
    }

    private static PublishException cannotWrite(Path file, Path waiting, IOException e) {
        try {
            Files.deleteIfExists(waiting);
        } catch (IOException left) {
            e.addSuppressed(left);
        }
        var trouble = DiskTrouble.of(e);
        return new PublishException(
                "cannot write `%s`: %s; the file is unchanged"
                        .formatted(file.toAbsolutePath().normalize(), trouble.words()),
                e);
    }
}
