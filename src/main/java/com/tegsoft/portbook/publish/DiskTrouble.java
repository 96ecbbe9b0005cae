package com.tegsoft.portbook.publish;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Why the system could not read or write a file, as a message.
 *
 * @param place the absolute path, if the system named one
 */
public record DiskTrouble(Optional<Path> place, String reason, String remedy) {

    /** The error messages of the C library, and what they mean. */
    private enum Kind {
        MISSING("No such file or directory", "no such file or folder", "check the path"),
        DENIED(
                "Permission denied",
                "permission denied",
                "allow the user who runs portbook to use it, or choose another"),
        FULL("No space left on device", "the disk is full", "free some space, or choose a folder on another disk"),
        QUOTA(
                "Disk quota exceeded",
                "the disk quota is used up",
                "free some space, or choose a folder on another disk"),
        READ_ONLY(
                "Read-only file system", "it is on a read-only file system", "choose a folder that can be written to"),
        PROTECTED(
                "Operation not permitted", "the system does not permit it", "remove its protection, or choose another"),
        FILE("Not a directory", "a part of the path is a file", "use a folder"),
        FOLDER("Is a directory", "it is a folder", "use a file"),
        TAKEN("File exists", "it already exists", "choose another name, or move it"),
        LONG("File name too long", "the name is too long", "choose a shorter one"),
        LOOP("Too many levels of symbolic links", "its symbolic links form a loop", "fix the links"),
        ELSEWHERE(
                "Invalid cross-device link",
                "it is on another file system than the rest of the site",
                "unmount it, or choose another folder for the site"),
        BUSY(
                "Device or resource busy",
                "it is in use, perhaps as a mount point",
                "unmount it, or choose another folder"),
        OPEN("Too many open files", "too many files are open", "raise the limit of open files (ulimit -n)"),
        BROKEN("Input/output error", "the disk reports an error", "check the disk, or choose another");

        private final String said;
        private final String reason;
        private final String remedy;

        Kind(String said, String reason, String remedy) {
            this.said = said;
            this.reason = reason;
            this.remedy = remedy;
        }
    }

    /** Explains an error. */
    public static DiskTrouble of(IOException fault) {
        var place = Optional.<Path>empty();
        if (fault instanceof FileSystemException named && named.getFile() != null) {
            var moved = Optional.ofNullable(named.getOtherFile()); // Where a file that waited was to be moved.
            place = Optional.of(
                    Path.of(moved.orElse(named.getFile())).toAbsolutePath().normalize());
        }
        var said = said(fault);
        var kind = kind(fault, said);
        return kind.isPresent()
                ? new DiskTrouble(place, kind.get().reason, kind.get().remedy)
                : new DiskTrouble(place, said.isEmpty() ? "the system gives no reason" : said, "check the path");
    }

    private static Optional<Kind> kind(IOException fault, String said) {
        if (fault instanceof NoSuchFileException || fault instanceof FileNotFoundException) {
            return Optional.of(Kind.MISSING);
        }
        if (fault instanceof AccessDeniedException) {
            return Optional.of(Kind.DENIED);
        }
        if (fault instanceof NotDirectoryException) {
            return Optional.of(Kind.FILE);
        }
        if (fault instanceof FileAlreadyExistsException || fault instanceof DirectoryNotEmptyException) {
            return Optional.of(Kind.TAKEN);
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> said.toLowerCase(Locale.ROOT).contains(kind.said.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static String said(IOException fault) {
        var said = fault instanceof FileSystemException named ? named.getReason() : fault.getMessage();
        return said == null ? "" : said;
    }

    /** The reason and the remedy, without the place. */
    public String words() {
        return reason + "; " + remedy;
    }

    /** The whole message, to follow a word that says what was attempted. */
    @Override
    public String toString() {
        return place.map(path -> "`%s`: ".formatted(path)).orElse("the input: ") + words();
    }
}
