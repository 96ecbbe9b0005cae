package com.tegsoft.portbook.matrix;

import com.tegsoft.portbook.hash.Sha256;
import com.tegsoft.portbook.yaml.CanonicalJson;
import com.tegsoft.portbook.yaml.Node;
import com.tegsoft.portbook.yaml.Shape;

/**
 * Proof that a file was not edited: the SHA-256 (FIPS 180-4) of its canonical JSON (RFC 8785) without the seal itself,
 * so that it can be verified with standard tools: {@code jq -cjS 'del(.seal)' 2026-01-31.json | sha256sum}.
 */
final class Seal {

    static final String FIELD = "seal";
    static final String FORM = "[0-9a-f]{64}";
    static final Shape.Value SHAPE =
            Shape.Value.matching("SHA-256 of the rest of the file", "64 hexadecimal digits", FORM);

    private Seal() {}

    /** The seal of a file, whether it has one or not. */
    static String of(Node root) {
        var rest = ((Node.Mapping) root)
                .entries().stream()
                        .filter(entry -> !entry.key().text().equals(FIELD))
                        .toList();
        return Sha256.hex(CanonicalJson.compact(MatrixWriter.mapping(rest)));
    }
}
