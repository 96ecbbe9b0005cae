package com.tegsoft.portbook.matrix;

import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.yaml.CanonicalJson;
import com.tegsoft.portbook.yaml.Node;
import com.tegsoft.portbook.yaml.Parsed;
import com.tegsoft.portbook.yaml.Shape.Fields;
import com.tegsoft.portbook.yaml.ShapeCheck;
import java.util.List;
import java.util.Optional;

/**
 * The links published by an edition that was released before editions recorded them. It is sealed like an edition, and
 * contains the seal of the edition that it belongs to.
 *
 * @param date of the edition
 * @param edition its seal
 * @param root the nodes of its file
 */
public record AddressRecord(String date, String edition, Addresses addresses, String seal, Node root) {

    /** Its path in the content folder. */
    public static final String PATH = "addresses.json";

    private static final Fields SHAPE = Fields.of("the addresses that an edition has published")
            .required("edition", MatrixShape.day("date of the edition"))
            .required("edition-seal", Seal.SHAPE)
            .required("addresses", Addresses.SHAPE)
            .required(Seal.FIELD, Seal.SHAPE);

    /** Records what was published. */
    public static AddressRecord of(Edition edition, Addresses addresses) {
        var rest = List.of(
                MatrixWriter.entry("edition", MatrixWriter.scalar(edition.date().toString())),
                MatrixWriter.entry("edition-seal", MatrixWriter.scalar(edition.seal())),
                MatrixWriter.entry("addresses", addresses.node()));
        var root = MatrixWriter.sealed(rest, Location.startOf(PATH));
        return new AddressRecord(edition.date().toString(), edition.seal(), addresses, Seal.of(root), root);
    }

    /** The record, or nothing if its form is wrong. */
    public static Parsed<Optional<AddressRecord>> read(Node root) {
        var faults = ShapeCheck.findings(root, SHAPE);
        if (!faults.isEmpty()) {
            return new Parsed<>(Optional.empty(), faults);
        }
        var facts = new NodeFields(root);
        var record = new AddressRecord(
                facts.text("edition"),
                facts.text("edition-seal"),
                Addresses.of(root.deepest("addresses")),
                facts.text(Seal.FIELD),
                root);
        return new Parsed<>(Optional.of(record), faults);
    }

    /** The content of its file. */
    public String text() {
        return CanonicalJson.pretty(root);
    }

    /** The seal that its content would have now. */
    public String expectedSeal() {
        return Seal.of(root);
    }
}
