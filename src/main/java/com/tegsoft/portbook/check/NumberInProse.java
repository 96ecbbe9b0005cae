package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.matrix.Host;
import java.util.Collection;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A port or an address stands in prose. */
@AutoService(Check.class)
public final class NumberInProse implements Check {

    @Override
    public String why() {
        return "A number that is written twice will one day differ. Prose refers to the matrix, and the "
                + "build prints the number.";
    }

    @Override
    public Example bad() {
        return Example.edit("en/texts.yaml", "text: Looking at the map.", "text: Looking at the map on 443.");
    }

    @Override
    public Example good() {
        return Example.edit(
                "en/texts.yaml", "text: Looking at the map.", "text: Looking at the map as RFC 9110 has it over IPv4.");
    }

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}.-])(?<!RFC )(?<!ISO )(?:\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3}){3}|\\p{Nd}{2,5})(?![\\p{L}\\p{N}])|[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){3,7}");

    @Override
    public Stream<Finding> find(Content content) {
        var hosts = content.matrix().hosts().values().stream().map(Host::name).toList();
        var texts = TextPlace.all(content)
                .flatMap(text -> find(text.words(), text.entry().at(), hosts));
        var pages = content.pages().stream()
                .flatMap(page -> page.words().stream())
                .flatMap(words -> find(words.text(), words.at(), hosts));
        return Stream.concat(texts, pages);
    }

    private Stream<Finding> find(String words, Location at, Collection<String> hosts) {
        var numbers =
                mayHaveNumber(words) ? NUMBER.matcher(words).results().map(MatchResult::group) : Stream.<String>empty();
        var names = hosts.stream().filter(words::contains);
        return Stream.concat(numbers, names)
                .distinct()
                .map(
                        literal -> new Finding(
                                id(),
                                at,
                                "`%s` stands in prose".formatted(literal),
                                "refer to the matrix, like {ports:web-access}, {addresses:a-host} or {host:a-host}; write other numbers in words"));
    }

    /** Nearly all texts have neither a digit nor the colons of an IPv6 address, and to ask is cheap. */
    private static boolean mayHaveNumber(String words) {
        var colons = 0;
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            colons += c == ':' ? 1 : 0;
            if (Character.isDigit(c) || Character.isSurrogate(c) || colons == 3) {
                return true;
            }
        }
        return false;
    }
}
