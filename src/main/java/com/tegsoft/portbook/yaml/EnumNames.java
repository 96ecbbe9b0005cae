package com.tegsoft.portbook.yaml;

import java.util.Arrays;
import java.util.Locale;

/** How a constant is written in YAML: {@code BUILT_IN} is {@code built-in}. */
public final class EnumNames {

    private EnumNames() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant for a word that a {@link Shape.Choice} has accepted. */
    public static <E extends Enum<E>> E parse(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word + " is none of " + type.getSimpleName()));
    }
}
