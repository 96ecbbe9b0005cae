package com.tegsoft.portbook.matrix;

import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.yaml.CanonicalJson;
import com.tegsoft.portbook.yaml.Node;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A matrix as it was released, sealed so that later changes are detected.
 *
 * @param addresses what else had a link then; empty for an edition that was released before editions recorded it
 * @param previous seal of the previous edition; {@link #FIRST} for the first
 * @param root the nodes of its file
 */
public record Edition(Matrix matrix, Optional<Addresses> addresses, String previous, String seal, Node root)
        implements Comparable<Edition> {

    /** Used in the first edition instead of the previous seal. */
    public static final String FIRST = "none";

    /** The folder of all editions, in the content folder. */
    public static final String FOLDER = "editions/";

    /** Seals a matrix, and what else has a link. */
    public static Edition of(Matrix matrix, Addresses addresses, Optional<Edition> before) {
        var previous = before.map(Edition::seal).orElse(FIRST);
        var rest = List.of(
                MatrixWriter.entry("previous", MatrixWriter.scalar(previous)),
                MatrixWriter.entry("matrix", MatrixWriter.write(matrix)),
                MatrixWriter.entry("addresses", addresses.node()));
        var root = MatrixWriter.sealed(rest, Location.startOf(path(matrix.edition())));
        return new Edition(matrix, Optional.of(addresses), previous, Seal.of(root), root);
    }

    public LocalDate date() {
        return matrix.edition();
    }

    /** Its path in the content folder. */
    public static String path(LocalDate date) {
        return FOLDER + date + ".json";
    }

    /** The content of its file. */
    public String text() {
        return CanonicalJson.pretty(root);
    }

    /** The seal that its content would have now. */
    public String expectedSeal() {
        return Seal.of(root);
    }

    @Override
    public int compareTo(Edition other) {
        return date().compareTo(other.date());
    }
}
