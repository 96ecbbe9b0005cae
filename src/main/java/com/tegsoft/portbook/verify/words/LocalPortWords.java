package com.tegsoft.portbook.verify.words;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.LocalPorts;
import com.tegsoft.portbook.matrix.Port;
import java.util.ArrayList;
import java.util.List;

/** What is said about ports that stay within one machine: a name, a text, which they are, and on whose machines. */
public record LocalPortWords(Id id, String name, List<String> about) {

    public LocalPortWords {
        about = List.copyOf(about);
    }

    /** All those of the matrix. */
    public static List<LocalPortWords> all(MatrixWords words) {
        return words.matrix().localPorts().values().stream()
                .map(local -> new LocalPortWords(local.id(), words.text(key(local) + ".name"), about(words, local)))
                .toList();
    }

    private static List<String> about(MatrixWords words, LocalPorts local) {
        var ports = local.ports().stream().map(Port::label).toList();
        var about = new ArrayList<>(
                List.of(words.prose(key(local) + ".text"), words.ui("localports.ports") + " " + words.joined(ports)));
        var on = local.components().stream()
                .map(component -> words.name(IdKind.ROLE, component))
                .toList();
        if (!on.isEmpty()) {
            about.add(words.ui("localports.on") + " " + words.joined(on));
        }
        return about;
    }

    private static String key(LocalPorts local) {
        return "local-ports." + local.id();
    }
}
