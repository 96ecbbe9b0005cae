package com.tegsoft.portbook.matrix;

import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.hash.Sha256;
import com.tegsoft.portbook.source.CanonicalJson;
import com.tegsoft.portbook.source.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/**
 * A matrix as it was released, sealed so that nobody changes it afterwards unnoticed.
 *
 * <p>The seal is the SHA-256 (FIPS 180-4) of the file's canonical JSON (RFC 8785) without the seal itself, so anybody can
 * prove it: {@code jq -cjS 'del(.seal)' 2026-01-31.json | sha256sum}.
 *
 * @param previous seal of the edition before; {@link #FIRST} for the first
 * @param root the nodes of its file
 */
public record Edition(Matrix matrix, String previous, String seal, Node root) implements Comparable<Edition> {

    /** Stands for the seal of the edition before the first. */
    public static final String FIRST = "none";

    /** The folder of all editions, below the content folder. */
    public static final String FOLDER = "editions/";

    /** Freezes a matrix. */
    public static Edition of(Matrix matrix, Optional<Edition> before) {
        var previous = before.map(Edition::seal).orElse(FIRST);
        var entries = new ArrayList<Node.Entry>();
        entries.add(MatrixWriter.entry("previous", MatrixWriter.scalar(previous)));
        entries.add(MatrixWriter.entry("matrix", MatrixWriter.write(matrix)));
        var seal = seal(MatrixWriter.mapping(entries));
        entries.add(MatrixWriter.entry("seal", MatrixWriter.scalar(seal)));
        var root = new Node.Mapping(entries, Location.startOf(path(matrix.edition())));
        return new Edition(matrix, previous, seal, root);
    }

    public LocalDate date() {
        return matrix.edition();
    }

    /** Where it is kept, below the content folder. */
    public static String path(LocalDate date) {
        return FOLDER + date + ".json";
    }

    /** What stands in its file. */
    public String text() {
        return CanonicalJson.pretty(root);
    }

    /** The seal that its content would have now. */
    public String expectedSeal() {
        var entries = ((Node.Mapping) root)
                .entries().stream()
                        .filter(entry -> !entry.key().text().equals("seal"))
                        .toList();
        return seal(MatrixWriter.mapping(entries));
    }

    private static String seal(Node content) {
        return Sha256.hex(CanonicalJson.compact(content));
    }

    @Override
    public int compareTo(Edition other) {
        return date().compareTo(other.date());
    }
}
