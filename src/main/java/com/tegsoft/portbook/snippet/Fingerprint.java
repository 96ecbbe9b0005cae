package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Matrix;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Twelve hex digits that change when any flow, address or default of a matrix changes (SHA-256, FIPS 180-4). */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Matrix matrix) {
        var facts = new StringBuilder();
        Matrix.flows(matrix.services().values())
                .forEach(flow -> facts.append(flow).append('\n'));
        matrix.hosts().values().forEach(host -> facts.append(host.id())
                .append(host.name())
                .append(host.addresses().stream().map(a -> a.text()).toList())
                .append('\n'));
        matrix.settings().values().forEach(setting -> facts.append(setting).append('\n'));
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(facts.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
