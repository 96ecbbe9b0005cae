package com.tegsoft.portbook.text;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Texts with arguments, in ICU MessageFormat syntax with named arguments. */
public final class Message {

    /** ICU's parser uses the stack for braces within braces. */
    private static final int DEEPEST = 20;

    private Message() {}

    /** The text with its arguments filled in; numbers and plurals as the language has them. */
    public static String format(Language language, String pattern, Map<String, ?> arguments) {
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        return new MessageFormat(pattern, language.locale()).format(new TreeMap<>(arguments));
    }

    /** "a, b and c", joined as in the language. */
    public static String list(Language language, Collection<String> names) {
        return ListFormatter.getInstance(language.locale()).format(names);
    }

    /** "a, b or c", joined as in the language. */
    public static String either(Language language, Collection<String> names) {
        return ListFormatter.getInstance(language.locale(), ListFormatter.Type.OR, ListFormatter.Width.WIDE)
                .format(names);
    }

    /**
     * The parts of a pattern.
     *
     * @throws IllegalArgumentException if it is not ICU syntax; the message says where
     */
    public static Pattern parse(String pattern) {
        var parts = new MessagePattern(pattern);
        var names = new TreeSet<String>();
        var plurals = new ArrayList<Plural>();
        var open = new ArrayDeque<Plural>();
        for (var i = 0; i < parts.countParts(); i++) {
            var part = parts.getPart(i);
            switch (part.getType()) {
                case ARG_START -> {
                    var name = parts.getSubstring(parts.getPart(i + 1));
                    names.add(name);
                    open.push(new Plural(name, new TreeSet<>()));
                    if (part.getArgType() == MessagePattern.ArgType.PLURAL) {
                        plurals.add(open.element());
                    }
                }
                case ARG_SELECTOR -> open.element().categories().add(parts.getSubstring(part));
                case ARG_LIMIT -> open.pop();
                default -> {}
            }
        }
        return new Pattern(names, plurals);
    }

    /** The ICU error for a pattern; empty if it is valid. */
    public static Optional<String> fault(String pattern) {
        if (depth(pattern) > DEEPEST) {
            return Optional.of("braces within braces, deeper than %s levels".formatted(DEEPEST));
        }
        try {
            var unused = new MessageFormat(pattern, ULocale.ROOT);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static int depth(String pattern) {
        var open = 0;
        var deepest = 0;
        for (var i = 0; i < pattern.length(); i++) {
            var c = pattern.charAt(i);
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            deepest = Math.max(deepest, open);
        }
        return deepest;
    }

    /** The plural categories that CLDR gives a language, such as one and other. */
    public static Set<String> pluralCategories(Language language) {
        return PluralRules.forLocale(language.locale()).getKeywords();
    }

    /**
     * The structure of a message.
     *
     * @param arguments names
     * @param plurals every place that depends on a number, in the order of the text; ordinals are not among them
     */
    public record Pattern(Set<String> arguments, List<Plural> plurals) {}

    /**
     * A place that depends on a number.
     *
     * @param categories the cases that have a text: CLDR's categories and explicit numbers such as {@code =1}
     */
    public record Plural(String argument, Set<String> categories) {}
}
