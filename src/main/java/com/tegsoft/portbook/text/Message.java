package com.tegsoft.portbook.text;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Texts with arguments, in ICU MessageFormat syntax with named arguments. */
public final class Message {

    private Message() {}

    /** The text with its arguments filled in; numbers and plurals as the language has them. */
    public static String format(Language language, String pattern, Map<String, ?> arguments) {
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        return new MessageFormat(pattern, language.locale()).format(new TreeMap<>(arguments));
    }

    /** "a, b and c", as the language joins names. */
    public static String list(Language language, Collection<String> names) {
        return ListFormatter.getInstance(language.locale()).format(names);
    }

    /**
     * What a pattern consists of.
     *
     * @throws IllegalArgumentException if it is not ICU syntax; the message says where
     */
    public static Pattern parse(String pattern) {
        var parts = new MessagePattern(pattern);
        var names = new TreeSet<String>();
        var selectors = new TreeMap<String, Set<String>>();
        var plural = "";
        for (var i = 0; i < parts.countParts(); i++) {
            var part = parts.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START) {
                var isPlural = part.getArgType().hasPluralStyle();
                var name = parts.getSubstring(parts.getPart(i + 1));
                names.add(name);
                plural = isPlural ? name : "";
            } else if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR && !plural.isEmpty()) {
                selectors.computeIfAbsent(plural, key -> new TreeSet<>()).add(parts.getSubstring(part));
            }
        }
        return new Pattern(names, selectors);
    }

    /** The plural categories that CLDR gives a language, such as one and other. */
    public static Set<String> pluralCategories(Language language) {
        return PluralRules.forLocale(language.locale()).getKeywords();
    }

    /**
     * The skeleton of a message.
     *
     * @param arguments names
     * @param plurals the plural categories written for each argument that has any
     */
    public record Pattern(Set<String> arguments, Map<String, Set<String>> plurals) {}
}
