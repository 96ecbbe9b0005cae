package com.tegsoft.portbook.find;

import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Transport;
import com.tegsoft.portbook.snippet.Net;
import com.tegsoft.portbook.yaml.EnumNames;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What was typed, as it is understood. */
sealed interface Query {

    /**
     * A port or a range of ports.
     *
     * @param transport the only one that is meant; empty: any
     */
    record Ports(Optional<Transport> transport, PortRange range) implements Query {

        /** Whether a port is of the transport that is meant. */
        boolean isOf(Port port) {
            return transport.map(port.transport()::equals).orElse(port.hasPorts());
        }

        /** Whether a port is among them, wholly or partly. */
        boolean reach(Port port) {
            return isOf(port) && port.range().overlaps(range);
        }
    }

    /** A number that no port can have. */
    record Impossible(String number) implements Query {}

    /** An address or a network. */
    record Network(Net net) implements Query {}

    /** The name of a host. */
    record HostName(String name) implements Query {}

    /** Anything else. */
    record Words() implements Query {}

    /** The longest text that is looked at. */
    int LONGEST = 200;

    String TRANSPORTS = Transport.withPorts().stream().map(EnumNames::of).collect(Collectors.joining("|"));

    String TRANSPORT = "(?<%s>" + TRANSPORTS + ")(?:\\s*[/,+&]\\s*(?<%s>" + TRANSPORTS + "))?";

    String GAP = "[\\s/:_-]*";

    Pattern PORTS = Pattern.compile("(?:" + TRANSPORT.formatted("before", "and") + GAP
            + ")?(?<first>[0-9]{1,9})(?:\\s*(?:[-:]|\\.\\.)\\s*(?<last>[0-9]{1,9}))?(?:" + GAP
            + TRANSPORT.formatted("after", "or") + ")?");

    Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    Pattern ADDRESS = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}(?:/[0-9]{1,3})?|"
            + "(?=[^:]*:[^:]*:)[0-9a-f:]+(?:[0-9.]{7,15})?(?:/[0-9]{1,3})?");
    Pattern NAME = Pattern.compile(
            "(?:[a-z]+://)?(?<name>[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*\\.[a-z][a-z0-9-]+)\\.?" + "(?::[0-9]+)?(?:/.*)?");

    /**
     * What a text means.
     *
     * @param port the word for it in the language, which readers type before a number
     */
    static Query parse(String typed, String port) {
        if (typed.length() > LONGEST) {
            return new Words();
        }
        var text = plain(typed, port);
        var ports = PORTS.matcher(text);
        if (ports.matches()) {
            return ports(ports);
        }
        if (ADDRESS.matcher(text).matches()) {
            return Net.around(text).<Query>map(Network::new).orElseGet(Words::new);
        }
        var name = NAME.matcher(text);
        return name.matches() ? new HostName(name.group("name")) : new Words();
    }

    /** In small letters, with European digits, hyphens and single spaces, and without the word for a port. */
    private static String plain(String typed, String port) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var digits = Pattern.compile("[\\u0660-\\u0669\\u06f0-\\u06f9]")
                .matcher(text)
                .replaceAll(digit -> Integer.toString(digit.group().charAt(0) & 15));
        var words = List.of("port", port.toLowerCase(Locale.ROOT));
        return Arrays.stream(DASHES.matcher(digits).replaceAll("-").split("[\\s\\p{Cf}]+", -1))
                .filter(word -> !word.isEmpty() && !words.contains(word))
                .collect(Collectors.joining(" "));
    }

    private static Query ports(Matcher form) {
        var transports = new TreeSet<String>();
        for (var group : Set.of("before", "and", "after", "or")) {
            Optional.ofNullable(form.group(group)).ifPresent(transports::add);
        }
        var first = Integer.parseInt(form.group("first"));
        var last = form.group("last") == null ? first : Integer.parseInt(form.group("last"));
        var low = Math.min(first, last);
        var high = Math.max(first, last);
        if (low < 1 || high > 65535) {
            return new Impossible(Integer.toString(low < 1 ? low : high));
        }
        var only = Optional.of(transports).filter(some -> some.size() == 1).map(TreeSet::first);
        return new Ports(only.map(name -> EnumNames.parse(Transport.class, name)), new PortRange(low, high));
    }
}
