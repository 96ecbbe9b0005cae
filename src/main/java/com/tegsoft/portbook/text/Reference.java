package com.tegsoft.portbook.text;

import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A fact that prose refers to, written {@code {ports:web-access}}: the build prints it, so no language can get it wrong. */
public record Reference(Kind kind, String id) {

    /** The kind of fact. */
    public enum Kind {
        /** The ports of a service. */
        PORTS,
        SERVICE,
        PURPOSE,
        ROLE,
        SYSTEM,
        HOST,
        /** The addresses of a host. */
        ADDRESSES,
        SETTING,
        /** The default of a setting. */
        DEFAULT
    }

    static final String KINDS = Arrays.stream(Kind.values()).map(EnumNames::of).collect(Collectors.joining("|"));

    /** All kinds as they are written. */
    public static List<String> kinds() {
        return Arrays.stream(Kind.values()).map(EnumNames::of).toList();
    }
}
