package com.tegsoft.portbook.check.rule.text;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.check.TextPlace;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.text.Page;
import inet.ipaddr.IPAddressString;
import java.util.Collection;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A port or an address is written out in prose. */
@AutoService(Check.class)
public final class NumberInProse implements Check {

    @Override
    public String why() {
        return "A number that is written in two places will differ one day. Prose refers to the matrix, and the build "
                + "prints the number.";
    }

    @Override
    public Example bad() {
        return Example.edit("en/texts.yaml", "text: Looking at the map.", "text: Looking at the map on 443.");
    }

    @Override
    public Example good() {
        return Example.edit(
                "en/texts.yaml",
                "text: Looking at the map.",
                "text: Looking at the map for 70 seconds as RFC 9110 has it over IPv4.");
    }

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\p{N}.-])\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3}){3}(?![\\p{L}\\p{N}])|[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){3,7}");

    /** The id in a reference may contain a number, and the word after it may be one for a port. */
    private static final Pattern REFERENCE = Pattern.compile("\\{[a-z]+:[a-z0-9-]+}");

    /** The last word of a run may label the number that begins the next one. */
    private static final Pattern LAST_WORD = Pattern.compile("\\p{L}{1,20}[^\\p{L}\\p{N}]{0,2}$");

    @Override
    public Stream<Finding> find(Content content) {
        var ports = ProsePorts.of(content);
        var hosts = content.matrix().hosts().values().stream().map(Host::name).toList();
        var texts = TextPlace.all(content)
                .flatMap(text -> find(
                        text.entry().at(), Stream.concat(numbers(text.words(), ports), names(text.words(), hosts))));
        var pages = content.pages().stream().flatMap(page -> find(page, ports, hosts));
        return Stream.concat(texts, pages);
    }

    private Stream<Finding> find(Page page, ProsePorts ports, Collection<String> hosts) {
        var findings = Stream.<Finding>builder();
        var before = "";
        for (var run : page.words()) {
            var words = before + " " + run.text();
            find(run.at(), Stream.concat(numbers(words, ports), names(run.text(), hosts)))
                    .forEach(findings::add);
            var last = LAST_WORD.matcher(run.text());
            before = last.find() ? last.group() : "";
        }
        return findings.build();
    }

    private Stream<Finding> find(Location at, Stream<String> literals) {
        return literals.distinct()
                .map(literal -> new Finding(
                        id(),
                        at,
                        "`%s` is written out in prose".formatted(literal),
                        "use a reference such as {ports:web-access}, {addresses:a-host} or {host:a-host}"));
    }

    private static Stream<String> names(String words, Collection<String> hosts) {
        return hosts.stream().filter(words::contains);
    }

    private static Stream<String> numbers(String words, ProsePorts ports) {
        if (!mayHaveNumber(words)) {
            return Stream.empty();
        }
        var addresses = ADDRESS.matcher(words).results().map(MatchResult::group).filter(NumberInProse::isAddress);
        var others = REFERENCE.matcher(words).replaceAll("{}");
        return Stream.concat(ports.in(others).stream(), addresses);
    }

    /** A version or a MAC address may look like an IP address. */
    private static boolean isAddress(String text) {
        return new IPAddressString(text).getAddress() != null;
    }

    /** Nearly all texts have neither a digit nor the colons of an IPv6 address, and this test is cheap. */
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
