package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.matrix.PortRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A form that matches a part of a snippet.
 *
 * @param said what its named groups hold; a group that has no part in the match is left out
 * @param end where the part ends
 */
record GrammarMatch(Form form, NavigableMap<String, String> said, int end) {

    /**
     * What is around a name: quotes and brackets, the name of a function that is called, the object of a member,
     * the path to it, and the tags of XML.
     */
    private static final Pattern SEPARATOR =
            Pattern.compile("[a-z]+\\(|\\b[a-z]+\\.(?=[a-z])|(?:/[a-z]+)+/|</?[A-Za-z]+>|[\\s,\"'()\\[\\]]+");

    /** The last match of a form. */
    static GrammarMatch of(Form form, Matcher found) {
        var said = new TreeMap<String, String>();
        for (var group : form.groups()) {
            var text = found.group(group);
            if (text != null) {
                said.put(group, text);
            }
        }
        return new GrammarMatch(form, said, found.end());
    }

    /** The words of a list, without what is around them. */
    static List<String> words(String list) {
        return SEPARATOR.splitAsStream(list).filter(word -> !word.isEmpty()).toList();
    }

    Form.Kind kind() {
        return form.kind();
    }

    /** What the groups hold whose names begin with some letters. */
    Map<String, String> said(String start) {
        return said.subMap(start, start + Character.MAX_VALUE);
    }

    Optional<String> find(String group) {
        return Optional.ofNullable(said.get(group));
    }

    /** The id that a name is built from, if the pattern captures it. */
    Optional<String> group(PrintedIds ids) {
        return find("own").map(ids::object).or(() -> find("id").map(ids::group)).or(() -> find("camel")
                .map(ids::camel));
    }

    String text(String group) {
        return find(group).orElseThrow(() -> new UnreadableArtefact("a pattern has no group `%s`".formatted(group)));
    }

    /** The server's own addresses, if they are in the entry. */
    List<Net> server() {
        return parsed(find("server"));
    }

    private static List<Net> parsed(Optional<String> list) {
        return list.stream()
                .flatMap(nets -> words(nets).stream())
                .map(Net::parse)
                .toList();
    }

    /** What stays in the firewall: the texts of the groups {@code object}, {@code object2} and so on. */
    List<String> objects() {
        return List.copyOf(said("object").values());
    }

    /** Names of groups; a platform may list those of IPv6 separately. */
    List<String> peers() {
        var peers = new ArrayList<>(names("lines", "peers"));
        find("peers6").ifPresent(more -> peers.addAll(words(more)));
        return peers;
    }

    /** Names of the server's own addresses. */
    List<String> servers() {
        if (find("servers").isEmpty() && find("serverlines").isEmpty()) {
            return List.of();
        }
        var servers = new ArrayList<>(names("serverlines", "servers"));
        find("servers6").ifPresent(more -> servers.addAll(words(more)));
        return servers;
    }

    /** The last word of each line, or words. */
    private List<String> names(String lines, String list) {
        return find(lines)
                .map(text -> text.lines()
                        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                        .toList())
                .orElseGet(() -> words(text(list)));
    }

    /**
     * Refuses a line that says in words that it is about another group than it is.
     *
     * @throws UnreadableArtefact if it does
     */
    void requireWhom(PrintedIds ids, String group) {
        find("whom").filter(whom -> !ids.group(whom).equals(group)).ifPresent(whom -> {
            throw new UnreadableArtefact("`%s` stands at the entry of `%s`".formatted(whom, group));
        });
    }

    /**
     * Refuses a line whose log names another service than the line is for.
     *
     * @throws UnreadableArtefact if it does
     */
    void requireLogged(PrintedIds ids, String service) {
        find("logged").filter(logged -> !ids.service(logged).equals(service)).ifPresent(logged -> {
            throw new UnreadableArtefact("the log of an entry of `%s` says `%s`".formatted(service, logged));
        });
    }

    /** Whether the line says that it is for IPv6, or for IPv4. */
    Optional<Boolean> v6() {
        return find("family").map(family -> family.contains("6"));
    }

    /** The transport; {@code ip} where the protocol itself is all that is opened. */
    Optional<String> transport() {
        return find("transport").or(() -> find("protocol").map(protocol -> "ip"));
    }

    /** One word per port, the type of a message or the number of a protocol that has no ports, or the first and last port of a range. */
    List<List<String>> ports() {
        var portless = find("protocol").or(() -> find("icmp"));
        if (portless.isPresent()) {
            return List.of(List.of(portless.get()));
        }
        return find("first").isPresent()
                ? List.of(List.of(text("first"), text("last")))
                : names("portlines", "ports").stream().map(List::of).toList();
    }

    boolean hasPorts() {
        return Stream.of("protocol", "icmp", "first", "ports", "portlines")
                .anyMatch(group -> find(group).isPresent());
    }

    /** The source port, or the first and last with anything between them. */
    Optional<PortRange> source() {
        return find("source").map(words -> {
            try {
                return PortRange.parse(words.replaceFirst("[^0-9]", "-"));
            } catch (IllegalArgumentException e) {
                throw new UnreadableArtefact(String.valueOf(e.getMessage()));
            }
        });
    }

    boolean hasNets() {
        return find("nets").isPresent() || find("address").isPresent();
    }

    /** All addresses, in any notation. */
    List<Net> nets() {
        try {
            if (find("address").isEmpty()) {
                return parsed(find("nets"));
            }
            var mask = find("mask").or(() -> find("wildcard").map(Net::inverted));
            var length = find("length").or(() -> mask.map(Net::bits).map(String::valueOf));
            return List.of(
                    Net.parse(text("address") + length.map(bits -> "/" + bits).orElse("")));
        } catch (IllegalArgumentException e) {
            throw new UnreadableArtefact(String.valueOf(e.getMessage()));
        }
    }
}
