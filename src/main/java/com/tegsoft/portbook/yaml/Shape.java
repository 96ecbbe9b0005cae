package com.tegsoft.portbook.yaml;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The form that a node must have, as data: the reader checks it, and the JSON Schema for editors is generated from it,
 * so the two cannot disagree.
 */
public sealed interface Shape {

    /** One line, shown to a maintainer who hovers over the field. */
    String about();

    /**
     * Text with a form of its own.
     *
     * @param accepts what is accepted, as the end of "x is not …"
     * @param pattern what an editor can check
     * @param judge the complete check: empty for a valid text, otherwise the reason
     */
    record Value(String about, String accepts, Pattern pattern, Function<String, Optional<Fault>> judge)
            implements Shape {

        /** A value that its pattern describes completely. */
        public static Value matching(String about, String accepts, String regex) {
            var pattern = Pattern.compile(regex);
            return new Value(
                    about,
                    accepts,
                    pattern,
                    text -> pattern.matcher(text).matches()
                            ? Optional.empty()
                            : Optional.of(Fault.wrongValue(text, accepts)));
        }
    }

    /** One word from a fixed list. */
    record Choice(String about, List<String> words) implements Shape {
        public Choice {
            words = List.copyOf(words);
        }

        public static Choice of(String about, Class<? extends Enum<?>> type) {
            return new Choice(
                    about,
                    Arrays.stream(type.getEnumConstants()).map(EnumNames::of).toList());
        }
    }

    /** One word, or else something of another form. */
    record WordOr(String word, Shape other) implements Shape {
        @Override
        public String about() {
            return other.about() + ", or `" + word + "`";
        }
    }

    /** A list with at least {@code min} items and no duplicates. */
    record ListOf(String about, Shape item, int min) implements Shape {}

    /** A mapping whose keys are free ids. */
    record MapOf(String about, Value key, Shape value, int min) implements Shape {}

    /** A mapping with declared fields. */
    record Fields(String about, Map<String, Field> fields) implements Shape {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        /** Begins a declaration without fields. */
        public static Fields of(String about) {
            return new Fields(about, Map.of());
        }

        public Fields required(String name, Shape shape) {
            return with(name, new Field(shape, true));
        }

        public Fields optional(String name, Shape shape) {
            return with(name, new Field(shape, false));
        }

        private Fields with(String name, Field field) {
            var more = new LinkedHashMap<>(fields);
            more.put(name, field);
            return new Fields(about, more);
        }
    }

    record Field(Shape shape, boolean required) {}

    /**
     * Texts by id, nested to any depth.
     *
     * @param lists the ids at which a list of texts is
     * @param list its form
     */
    record TextTree(String about, Pattern lists, ListOf list) implements Shape {}

    /** Why a text is rejected. */
    record Fault(String check, String message, String help) {
        public static Fault wrongValue(String text, String accepts) {
            return new Fault("wrong-value", "`%s` is not %s".formatted(text, accepts), "write " + accepts);
        }
    }
}
