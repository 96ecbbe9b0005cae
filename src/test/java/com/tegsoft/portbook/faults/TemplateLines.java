package com.tegsoft.portbook.faults;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lines of a template that can have a fault: not its header, its comments and its imports. */
record TemplateLines(String file, List<String> lines) {

    private static final Pattern OPENING =
            Pattern.compile("<#(?:if|list|macro|function|switch)\\b|<@[a-zA-Z.]+(?:[^<>]|<[^>]*>)*?(?<!/)>");
    private static final Pattern CLOSING = Pattern.compile("</[#@](?:if|list|macro|function|switch|[a-zA-Z.]*)>");
    private static final Pattern BOUND =
            Pattern.compile("<#(?:ftl|import|include|macro|function|else|elseif|nested|return)\\b|</#|^<#--");

    static TemplateLines of(String file, byte[] bytes) {
        return new TemplateLines(
                file, new String(bytes, StandardCharsets.UTF_8).lines().toList());
    }

    /** Numbers, from 1, of lines with something that can go wrong. */
    IntStream numbers() {
        return IntStream.rangeClosed(1, lines.size())
                .filter(number -> !line(number).isBlank())
                .filter(number ->
                        !line(number).startsWith("<#ftl") && !line(number).startsWith("<#--"))
                .filter(number ->
                        !line(number).startsWith("<#import") && !line(number).startsWith("<#macro"));
    }

    String line(int number) {
        return lines.get(number - 1);
    }

    /** Whether the template stays one without the line. */
    boolean isWhole(int number) {
        var line = line(number);
        return !BOUND.matcher(line.strip()).lookingAt()
                && !line.contains("<#else")
                && count(OPENING, line) == count(CLOSING, line);
    }

    private static long count(Pattern pattern, String line) {
        return pattern.matcher(line).results().count();
    }

    /** Every match of a pattern in a line, replaced by one of those that a function gives for it. */
    Stream<Fault> replaced(String kind, int number, Pattern pattern, Function<MatchResult, Stream<String>> others) {
        var line = line(number);
        return pattern.matcher(line)
                .results()
                .flatMap(found -> others
                        .apply(found)
                        .filter(other -> !other.equals(found.group()))
                        .map(other -> fault(
                                kind, number, line.substring(0, found.start()) + other + line.substring(found.end())))
                        .min(Comparator.comparing(Fault::name))
                        .stream());
    }

    Fault fault(String kind, int number, String other) {
        return new Fault(kind, file, number, List.of(line(number)), List.of(other));
    }

    /** Different texts of all matches of a pattern in the file. */
    Set<String> all(Pattern pattern, int group) {
        return lines.stream()
                .flatMap(line -> pattern.matcher(line).results())
                .map(found -> found.group(group))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
