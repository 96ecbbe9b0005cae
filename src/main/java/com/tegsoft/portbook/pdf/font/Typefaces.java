package com.tegsoft.portbook.pdf.font;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The families to print with, in the order in which they are asked for a character. {@code fonts.txt} names one a line;
 * its files are {@code NAME-Regular.ttf} and {@code NAME-Bold.ttf}.
 */
public record Typefaces(List<Family> families) {

    /** A family in its two weights. */
    record Family(Face regular, Face bold) {}

    public Typefaces {
        families = List.copyOf(families);
    }

    /**
     * Reads a folder.
     *
     * @throws IOException if a file is missing or no font
     */
    public static Typefaces load(Path folder) throws IOException {
        var families = new ArrayList<Family>();
        for (var name : Files.readAllLines(folder.resolve("fonts.txt"))) {
            if (!name.isBlank()) {
                families.add(new Family(
                        Face.load(folder.resolve(name + "-Regular.ttf")),
                        Face.load(folder.resolve(name + "-Bold.ttf"))));
            }
        }
        if (families.isEmpty()) {
            throw new IOException(folder.resolve("fonts.txt") + " lists no font family");
        }
        return new Typefaces(families);
    }

    /** Whether there is a face for a character in both weights. */
    public boolean has(int codePoint) {
        return families.stream().anyMatch(family -> family.regular.has(codePoint))
                && families.stream().anyMatch(family -> family.bold.has(codePoint));
    }

    /** The first face that has a character; empty if none has it. */
    public Optional<Face> face(int codePoint, boolean bold) {
        for (var family : families) {
            var face = bold ? family.bold() : family.regular();
            if (face.has(codePoint)) {
                return Optional.of(face);
            }
        }
        return Optional.empty();
    }
}
