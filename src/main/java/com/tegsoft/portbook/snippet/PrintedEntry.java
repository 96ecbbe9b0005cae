package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.finding.UnreadableArtefact;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An entry as the lines of a snippet say it: with names, whose meanings may follow.
 *
 * @param ports the words of each port, or its first and last number
 * @param what the port in words, like {@code tcp-443} or {@code udp-rtp-range}
 * @param v6 the family that the entry is for; empty if it is for both
 */
record PrintedEntry(
        Direction direction,
        String service,
        List<String> peers,
        List<String> servers,
        Optional<String> transport,
        List<List<String>> ports,
        Optional<String> what,
        Optional<PortRange> source,
        Optional<Boolean> v6) {

    private static final Pattern NUMBERED = Pattern.compile("[a-z]+-[0-9]+(-[0-9]+)?");

    PrintedEntry {
        peers = List.copyOf(peers);
        servers = List.copyOf(servers);
        ports = List.copyOf(ports);
    }

    /** A port whose words are its own: its transport, and its number or a setting. */
    Port named(Port port) {
        var transport = EnumNames.of(port.transport()) + "-";
        what.filter(words -> (!port.hasPorts() || NUMBERED.matcher(words).matches())
                        ? !words.equals(transport + port.number())
                        : !words.startsWith(transport))
                .ifPresent(words -> {
                    throw new UnreadableArtefact("`%s` stands at the entry of %s".formatted(words, port));
                });
        return port;
    }
}
