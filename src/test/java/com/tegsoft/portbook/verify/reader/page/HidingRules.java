package com.tegsoft.portbook.verify.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of a style sheet that take something from sight, in whatever medium. */
final class HidingRules {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("\\.(-?[A-Za-z_][\\w-]*)");

    /** A rule that contains no other. */
    private static final Pattern RULE = Pattern.compile("([^{};]+)\\{([^{}]*)\\}");

    /** Declarations that hide. */
    private static final Pattern HIDES = Pattern.compile("""
            display:none
            |(content-)?visibility:(hidden|collapse)
            |(opacity|scale):0(\\.0*)?%?
            |clip(-path)?:.*
            |mask(-\\w+)?:.*
            |font(-size)?:0\\D.*|font(-size)?:0
            |(max-)?((inline|block)-size|width|height):[01](px)?
            |text-indent:-.*
            |(transform|translate):.*-\\d{3,}.*
            |transform:scale.?\\(0.*
            |(left|right|top|bottom|inset(-\\w+)*):-\\d{3,}.*
            |(color|-webkit-text-fill-color):transparent
            |filter:opacity.*""", Pattern.COMMENTS);

    /** Elements that say already that they are hidden, that have no words, or that are no part of the page. */
    private static final Pattern KNOWN =
            Pattern.compile(".*(?<!not\\()\\[hidden].*|.*:empty|.*::(before|after|-webkit-[\\w-]+)");

    private HidingRules() {}

    /** The selectors of the elements that are hidden, each without the others of its list. */
    static List<String> selectors(String sheet) {
        var selectors = new ArrayList<String>();
        RULE.matcher(COMMENT.matcher(sheet).replaceAll(""))
                .results()
                .filter(rule -> hides(rule.group(2)))
                .flatMap(rule -> divided(rule.group(1)).stream())
                .filter(selector -> !KNOWN.matcher(selector).matches())
                .forEach(selectors::add);
        return selectors;
    }

    private static boolean hides(String declarations) {
        return Stream.of(declarations.split(";"))
                .map(declaration -> declaration
                        .strip()
                        .replace("!important", "")
                        .replaceAll("\\s*:\\s*", ":")
                        .strip())
                .anyMatch(declaration -> HIDES.matcher(declaration).matches());
    }

    /** All classes that a selector names. */
    static Set<String> classes(String selector) {
        return CLASS.matcher(selector)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> divided(String list) {
        var parts = new ArrayList<String>();
        var depth = 0;
        var from = 0;
        for (var at = 0; at < list.length(); at++) {
            var c = list.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(list.substring(from, at).strip());
                from = at + 1;
            }
        }
        parts.add(list.substring(from).strip());
        return parts;
    }
}
