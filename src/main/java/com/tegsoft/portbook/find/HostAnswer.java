package com.tegsoft.portbook.find;

import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.snippet.Net;
import com.tegsoft.portbook.snippet.Values;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which remote hosts have an address, an address in a network, or a name. */
record HostAnswer(Matrix matrix, Phrases phrases) {

    Answer of(Net asked) {
        var said = matrix.hosts().values().stream()
                .flatMap(host -> nets(host).map(net -> said(asked, host, net)))
                .toList();
        return answer(said, words(asked), host -> nets(host).anyMatch(net -> net.overlaps(asked)));
    }

    /** A name, one below which hosts have theirs, or one of those that an asterisk stands for. */
    Answer of(String name) {
        Predicate<Host> has = host -> {
            var own = host.name().toLowerCase(Locale.ROOT);
            var isAmong = own.startsWith("*.") && name.endsWith(own.substring(1));
            return own.equals(name) || own.endsWith("." + name) || isAmong;
        };
        var said = matrix.hosts().values().stream()
                .filter(has)
                .map(host -> Optional.of(phrases.say("host", Map.of("host", host.name()))))
                .toList();
        return answer(said, name, has);
    }

    private Answer answer(List<Optional<String>> said, String asked, Predicate<Host> has) {
        var sentences = said.stream().flatMap(Optional::stream).toList();
        var rows = phrases.rows(
                        row -> row.service().hosts().stream().map(matrix::host).anyMatch(has))
                .toList();
        return sentences.isEmpty()
                ? new Answer(List.of(phrases.say("unknown", Map.of("address", asked))), List.of(), List.of())
                : new Answer(sentences, rows, List.of());
    }

    private Optional<String> said(Net asked, Host host, Net net) {
        if (!net.overlaps(asked)) {
            return Optional.empty();
        }
        var isIn = net.prefix() <= asked.prefix();
        var same = net.isHost() && asked.isHost();
        var id = same ? "address" : isIn ? "inside" : "contains";
        return Optional.of(phrases.say(
                id,
                Map.of(
                        "address", words(isIn ? asked : net),
                        "network", words(isIn ? net : asked),
                        "host", host.name())));
    }

    private static Stream<Net> nets(Host host) {
        return Values.group(host).nets().stream();
    }

    private static String words(Net net) {
        return net.isHost() ? net.address() : net.cidr();
    }
}
