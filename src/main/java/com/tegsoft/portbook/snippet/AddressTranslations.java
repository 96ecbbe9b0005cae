package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a snippet translates, as its lines say it; names are resolved at the end, because a format may define them after their use. */
public final class AddressTranslations {

    /** @param ports none if all connections are translated */
    private record Use(String outside, String inside, Optional<String> transport, List<List<String>> ports) {}

    private final DefinedNets nets;
    private final DefinedPorts ports;
    private final List<Use> uses = new ArrayList<>();

    AddressTranslations(DefinedNets nets, DefinedPorts ports) {
        this.nets = nets;
        this.ports = ports;
    }

    /**
     * What a file must translate, in the words of {@link ParsedSnippet#translations}.
     *
     * @param byPort whether it translates ports one by one, and not all connections
     */
    public static List<String> required(Snippet snippet, boolean byPort) {
        return snippet.translation().stream()
                .map(one -> words(List.of(one.outside()), List.of(one.inside())))
                .flatMap(all -> byPort
                        ? snippet.translated().stream().map(port -> all + " for " + port.port())
                        : Stream.of(all))
                .toList();
    }

    void take(GrammarMatch match, Optional<String> transport) {
        uses.add(new Use(
                match.text("outside"), match.text("inside"), transport, match.hasPorts() ? match.ports() : List.of()));
    }

    /** The addresses that a line gives the server. */
    Collection<Net> inside(GrammarMatch match) {
        return nets(match.text("inside"));
    }

    List<String> all() {
        return uses.stream().flatMap(this::words).toList();
    }

    private Stream<String> words(Use use) {
        var all = words(nets(use.outside()), nets(use.inside()));
        return use.ports().isEmpty()
                ? Stream.of(all)
                : use.ports().stream().map(ends -> all + " for " + ports.port(use.transport(), ends));
    }

    private static String words(Collection<Net> outside, Collection<Net> inside) {
        return Stream.of(outside, inside)
                .map(some -> some.stream().map(Net::cidr).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" to "));
    }

    /** An address, or the addresses of a name. */
    private Collection<Net> nets(String text) {
        try {
            return nets.has(text) ? nets.use(text) : List.of(Net.parse(text));
        } catch (IllegalArgumentException e) {
            throw new UnreadableArtefact(String.valueOf(e.getMessage()));
        }
    }
}
