package com.tegsoft.portbook.check.rule.matrix;

import com.tegsoft.portbook.check.Example;

/** Examples with the features {@code live} and {@code archive}, and their texts. */
final class SampleFeatures {

    private SampleFeatures() {}

    /** The two as a matrix declares them. */
    static Example declared(String live, String archive) {
        return Example.edit(
                        "matrix.yaml",
                        "settings:\n",
                        "features:\n  live: " + live + "\n  archive: " + archive + "\nsettings:\n")
                .and(
                        "en/texts.yaml",
                        "settings:\n",
                        "features:\n  live: {name: Live view, text: Shows lorries as they move.}\n"
                                + "  archive: {name: Archive, text: Keeps old routes.}\nsettings:\n")
                .and(
                        "tr/texts.yaml",
                        "settings:\n",
                        "features:\n  live: {name: Canlı görünüm, text: Kamyonları hareket ederken gösterir.}\n"
                                + "  archive: {name: Arşiv, text: Eski rotaları saklar.}\nsettings:\n");
    }

    /** The same, with what the ports of two services need. */
    static Example needed(String live, String archive, String web, String mirror) {
        return declared(live, archive)
                .and(
                        "matrix.yaml",
                        "{port: 443/tcp, protocol: https, encryption: tls}",
                        "{port: 443/tcp, protocol: https, encryption: tls, needs: " + web + "}")
                .and(
                        "matrix.yaml",
                        "protocol: beacon-sync, encryption: tls}",
                        "protocol: beacon-sync, encryption: tls, needs: " + mirror + "}");
    }
}
