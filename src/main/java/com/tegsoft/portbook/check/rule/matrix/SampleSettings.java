package com.tegsoft.portbook.check.rule.matrix;

import com.tegsoft.portbook.check.Example;

/** Examples with a computed setting, its texts, and the port of a service that has it. */
final class SampleSettings {

    private SampleSettings() {}

    /**
     * The sample with one more setting, which moves the port of the encrypted calls.
     *
     * @param fields as the matrix has them: {@code {from: media-range, offset: 100}}
     * @param port the port or range that the calls then have: {@code 5061/tcp}
     */
    static Example computed(String id, String fields, String port) {
        return Example.edit("matrix.yaml", "settings:\n", "settings:\n  " + id + ": " + fields + "\n")
                .and(
                        "matrix.yaml",
                        "{port: 5061/tcp, protocol: sips, encryption: tls}",
                        "{port: %s, protocol: beacon-sync, encryption: tls, setting: %s}".formatted(port, id))
                .and("en/texts.yaml", "settings:\n", "settings:\n  " + id + ": {name: Control, text: Set with it.}\n")
                .and(
                        "tr/texts.yaml",
                        "settings:\n",
                        "settings:\n  " + id + ": {name: Denetim, text: Onunla birlikte ayarlanır.}\n");
    }
}
