package com.tegsoft.portbook.publish;

import com.tegsoft.portbook.matrix.AddressRecord;
import com.tegsoft.portbook.matrix.Edition;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Adds an edition to a content folder: completely or not at all, and never in place of another. */
public final class EditionWriter {

    private EditionWriter() {}

    /**
     * Writes the file of an edition.
     *
     * @return where it is
     * @throws PublishException if it is there already, or cannot be written; the folder is as it was
     */
    public static Path write(Path content, Edition edition) throws PublishException {
        return write(content.resolve(Edition.path(edition.date())), edition.text());
    }

    /**
     * Writes the file that records the links that an edition published.
     *
     * @return where it is
     * @throws PublishException if it is there already, or cannot be written; the folder is as it was
     */
    public static Path write(Path content, AddressRecord record) throws PublishException {
        return write(content.resolve(AddressRecord.PATH), record.text());
    }

    private static Path write(Path file, String text) throws PublishException {
        try {
            Files.createDirectories(file.getParent());
            var draft = Files.createTempFile(file.getParent(), ".edition", ".draft");
            try {
                Files.writeString(draft, text);
                Files.move(draft, file);
            } finally {
                Files.deleteIfExists(draft);
            }
            return file;
        } catch (FileAlreadyExistsException e) {
            throw new PublishException(
                    "`%s` already exists, and an edition is never overwritten; give `edition` in matrix.yaml a new date"
                            .formatted(file),
                    e);
        } catch (IOException e) {
            throw new PublishException(
                    "cannot write `%s`: %s"
                            .formatted(
                                    file.toAbsolutePath().normalize(),
                                    DiskTrouble.of(e).words()),
                    e);
        }
    }
}
