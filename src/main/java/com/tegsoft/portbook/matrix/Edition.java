package com.tegsoft.portbook.matrix;

import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.source.CanonicalJson;
import com.tegsoft.portbook.source.Node;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A matrix as it was released, sealed so that nobody changes it afterwards unnoticed.
 *
 * @param addresses what else had an address then; empty for an edition that was released before editions recorded it
 * @param previous seal of the edition before; {@link #FIRST} for the first
 * @param root the nodes of its file
 */
public record Edition(Matrix matrix, Optional<Addresses> addresses, String previous, String seal, Node root)
        implements Comparable<Edition> {

    /** Stands for the seal of the edition before the first. */
    public static final String FIRST = "none";

    /** The folder of all editions, below the content folder. */
    public static final String FOLDER = "editions/";

    /** Freezes a matrix, and what else has an address. */
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
        return Seal.of(root);
    }

    @Override
    public int compareTo(Edition other) {
        return date().compareTo(other.date());
    }
}
