package com.tegsoft.portbook.site.template;

import com.tegsoft.portbook.change.Change;
import com.tegsoft.portbook.change.CustomerAction;
import com.tegsoft.portbook.data.SheetColumn;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Doubt;
import com.tegsoft.portbook.matrix.Encryption;
import com.tegsoft.portbook.matrix.Exposure;
import com.tegsoft.portbook.matrix.HostDoubt;
import com.tegsoft.portbook.matrix.Requirement;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The fixed sets of values in the matrix, as interface texts: {@code ui.requirement.optional}. */
public final class Vocabulary {

    /** What the texts of each set are called; two sets may share a section. */
    private static final Map<Class<? extends Enum<?>>, String> SECTIONS = Map.ofEntries(
            Map.entry(Direction.class, "direction"),
            Map.entry(Requirement.class, "requirement"),
            Map.entry(Encryption.class, "encryption"),
            Map.entry(Exposure.class, "exposure"),
            Map.entry(Doubt.class, "doubt"),
            Map.entry(HostDoubt.class, "hostdoubt"),
            Map.entry(Change.Kind.class, "kind"),
            Map.entry(CustomerAction.class, "disposition"),
            Map.entry(Platform.Kind.class, "kind"),
            Map.entry(Platform.Label.class, "label"),
            Map.entry(Platform.Capability.class, "lack"));

    /** What the find box and {@code portbook explain-packet} say. */
    private static final List<String> FIND = List.of(
            "used",
            "within",
            "unused",
            "none",
            "local",
            "covers",
            "part",
            "many",
            "impossible",
            "nearest",
            "swapped",
            "digit",
            "confused",
            "address",
            "inside",
            "contains",
            "host",
            "unknown",
            "results",
            "nothing",
            "more",
            "allowed",
            "denied",
            "list",
            "keys.choose",
            "keys.open",
            "keys.close",
            "groups.ports",
            "groups.near",
            "groups.needed",
            "groups.hosts",
            "groups.pages",
            "words.any",
            "words.restricted",
            "words.clear",
            "words.encrypted",
            "words.inbound",
            "words.outbound");

    private Vocabulary() {}

    /** What the find box says, without {@code ui.find.} before each. */
    public static List<String> ofFindBox() {
        return FIND;
    }

    static List<String> ids() {
        var ids = new ArrayList<String>();
        SECTIONS.keySet().forEach(type -> {
            for (var constant : type.getEnumConstants()) {
                ids.add(id(constant));
            }
        });
        ids.add("ui.assumption");
        ids.add("ui.comma");
        List.of("service", "role", "item", "field").forEach(name -> ids.add("ui.machine." + name));
        List.of("edition", "anyone", "named", "outbound").forEach(name -> ids.add("ui.changes." + name));
        List.of("since", "until", "fromport", "needs", "oneof", "computed", "computedrange")
                .forEach(name -> ids.add("ui.condition." + name));
        ids.add("ui.sentence.inbound");
        ids.add("ui.sentence.outbound");
        FIND.forEach(name -> ids.add("ui.find." + name));
        ids.addAll(SheetColumn.texts());
        return ids;
    }

    /** The id of the text for a value. */
    public static String id(Enum<?> constant) {
        var section = Objects.requireNonNull(SECTIONS.get(constant.getDeclaringClass()), "no texts for this set");
        return "ui." + section + "." + EnumNames.of(constant);
    }
}
