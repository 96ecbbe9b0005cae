package com.tegsoft.portbook.matrix;

import com.tegsoft.portbook.yaml.Node;
import com.tegsoft.portbook.yaml.Parsed;
import com.tegsoft.portbook.yaml.Shape.Fields;
import com.tegsoft.portbook.yaml.Shape.Value;
import com.tegsoft.portbook.yaml.ShapeCheck;
import java.util.List;
import java.util.Optional;

/** Reads a released edition: JSON is YAML in flow style, so it is read as strictly as the matrix itself. */
public final class EditionReader {

    /** The form of {@code editions/<date>.json}. */
    public static final Fields SHAPE = Fields.of("a released edition of the matrix")
            .required(
                    "previous",
                    Value.matching(
                            "seal of the previous edition",
                            "64 hexadecimal digits, or `" + Edition.FIRST + "` for the first edition",
                            Seal.FORM + "|" + Edition.FIRST))
            .required("matrix", MatrixShape.ROOT)
            .optional("addresses", Addresses.SHAPE)
            .required(Seal.FIELD, Seal.SHAPE);

    private EditionReader() {}

    /** The edition, or nothing if its form is wrong. */
    public static Parsed<Optional<Edition>> read(Node node) {
        var faults = ShapeCheck.findings(node, SHAPE);
        if (!faults.isEmpty()) {
            return new Parsed<>(Optional.empty(), faults);
        }
        var facts = new NodeFields(node);
        var matrix = MatrixReader.read(node.deepest("matrix"));
        if (!matrix.findings().isEmpty()) {
            return new Parsed<>(Optional.empty(), matrix.findings());
        }
        var addresses = node.entry("addresses").map(entry -> Addresses.of(entry.value()));
        var edition = new Edition(matrix.value(), addresses, facts.text("previous"), facts.text(Seal.FIELD), node);
        return new Parsed<>(Optional.of(edition), List.of());
    }
}
