package com.tegsoft.portbook.site;

import com.tegsoft.portbook.change.Change;
import com.tegsoft.portbook.change.Disposition;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Doubt;
import com.tegsoft.portbook.matrix.Encryption;
import com.tegsoft.portbook.matrix.Exposure;
import com.tegsoft.portbook.matrix.HostDoubt;
import com.tegsoft.portbook.matrix.Requirement;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.source.Words;
import java.util.ArrayList;
import java.util.List;

/** The closed value sets of the matrix, as interface texts: {@code ui.requirement.optional}. */
final class Vocabulary {

    private Vocabulary() {}

    static List<String> ids() {
        var ids = new ArrayList<String>();
        for (var type : List.of(
                Direction.class,
                Requirement.class,
                Encryption.class,
                Exposure.class,
                Doubt.class,
                HostDoubt.class,
                Change.Kind.class,
                Disposition.class,
                Platform.Kind.class,
                Platform.Label.class)) {
            for (var constant : type.getEnumConstants()) {
                ids.add(id(constant));
            }
        }
        ids.add("ui.assumption");
        ids.add("ui.comma");
        List.of("edition", "anyone", "named", "outbound").forEach(name -> ids.add("ui.changes." + name));
        ids.add("ui.sentence.inbound");
        ids.add("ui.sentence.outbound");
        return ids;
    }

    static String id(Enum<?> constant) {
        return "ui." + constant.getDeclaringClass().getSimpleName().toLowerCase(java.util.Locale.ROOT) + "."
                + Words.of(constant);
    }
}
