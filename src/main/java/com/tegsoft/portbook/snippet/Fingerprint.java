package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.hash.Sha256;
import com.tegsoft.portbook.matrix.Matrix;

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
        // In words of its own, so that what has been published keeps its fingerprint when a setting gets more fields.
        matrix.settings().values().forEach(setting -> facts.append(
                        "Setting[id=%s, defaultRange=%s]".formatted(setting.id(), setting.defaultRange()))
                .append(setting.formula().map(formula -> " " + formula).orElse(""))
                .append('\n'));
        return Sha256.hex(facts.toString()).substring(0, 12);
    }
}
