package com.tegsoft.portbook.verify.host;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The listening sockets that {@code ss -tulpn} (iproute2, ss(8)) or {@code netstat -tulpn} (net-tools, netstat(8)) has
 * printed.
 *
 * @param findings lines that are not understood, which may hide a socket
 */
record SocketList(List<ListeningSocket> sockets, List<Finding> findings) {

    static final String UNREADABLE = "unreadable-socket";

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** {@code 0.0.0.0:22}, {@code [::]:22}, {@code :::22}, {@code *:22}, {@code 127.0.0.53%lo:53}, {@code [fe80::1]%eth0:546}. */
    private static final Pattern LOCAL = Pattern.compile("\\[?([0-9A-Fa-f:.*]+?)\\]?(?:%[^:]+)?:([^:\\s]+)");

    private static final Pattern PROGRAM = Pattern.compile("users:\\(\\(\"([^\"]*)\"|\\s[0-9]+/(\\S+)");

    private static final Pattern HEADING = Pattern.compile(
            "\\s*(?:Netid|State|Proto|Active (?:Internet )?[Cc]onnections|\\(Not all processes|\\(No info|will not).*");

    /** Sockets without ports. */
    private static final Pattern PORTLESS = Pattern.compile("(?:nl|raw|raw6|icmp|icmp6|unix|[uvp]_\\w+|xdp|tipc)\\s.*");

    private static final Set<String> LISTENING = Set.of("LISTEN", "LISTENING", "UNCONN");

    SocketList {
        sockets = List.copyOf(sockets);
        findings = List.copyOf(findings);
    }

    static SocketList read(Source source) {
        var sockets = new ArrayList<ListeningSocket>();
        var findings = new ArrayList<Finding>();
        var lines = source.lines();
        for (var number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1);
            if (!line.isBlank()
                    && !HEADING.matcher(line).matches()
                    && !PORTLESS.matcher(line).matches()) {
                new Line(source.file(), number, line).addTo(sockets, findings);
            }
        }
        return new SocketList(sockets, findings);
    }

    /** A line that should describe a socket. */
    private record Line(String file, int number, String text) {

        void addTo(List<ListeningSocket> sockets, List<Finding> findings) {
            var words = WORD.matcher(text).results().toList();
            var transport = transport(words);
            var local = words.stream()
                    .filter(word -> LOCAL.matcher(word.group()).matches())
                    .findFirst();
            if (transport.isEmpty() || local.isEmpty()) {
                findings.add(finding(
                        words.get(0), "the line is not understood", "write what `ss -tulpn` prints, unchanged"));
            } else if (isListening(words, transport.get())) {
                socket(transport.get(), local.get())
                        .ifPresentOrElse(
                                sockets::add,
                                () -> findings.add(finding(
                                        local.get(),
                                        "`%s` has no port number"
                                                .formatted(local.get().group()),
                                        "run `ss -tulpn`: with `-n` it prints numbers instead of names")));
            }
        }

        /** {@code ss -tln} and {@code ss -uln} print no transport, but only TCP listens. */
        private static Optional<Transport> transport(List<MatchResult> words) {
            var first = words.get(0).group().toLowerCase(Locale.ROOT);
            return switch (first) {
                case "tcp", "tcp6", "listen" -> Optional.of(Transport.TCP);
                case "udp", "udp6", "unconn" -> Optional.of(Transport.UDP);
                default -> Optional.empty();
            };
        }

        /** {@code netstat} prints no state for UDP. */
        private static boolean isListening(List<MatchResult> words, Transport transport) {
            var states = words.stream()
                    .map(MatchResult::group)
                    .filter(word -> word.matches("[A-Z][A-Z0-9_-]{3,11}"))
                    .toList();
            return states.isEmpty() ? transport == Transport.UDP : LISTENING.contains(states.get(0));
        }

        private Optional<ListeningSocket> socket(Transport transport, MatchResult word) {
            var local = LOCAL.matcher(word.group());
            if (!local.matches() || !local.group(2).matches("[1-9][0-9]{0,4}")) {
                return Optional.empty();
            }
            var number = Integer.parseInt(local.group(2));
            if (number > 65535) {
                return Optional.empty();
            }
            var program = PROGRAM.matcher(text);
            var name = program.find()
                    ? Optional.ofNullable(program.group(1)).or(() -> Optional.ofNullable(program.group(2)))
                    : Optional.<String>empty();
            return Optional.of(new ListeningSocket(
                    new Port(transport, new PortRange(number, number)), local.group(1), name, at(word)));
        }

        private Location at(MatchResult word) {
            return new Location(file, number, word.start() + 1, number, word.end() + 1);
        }

        private Finding finding(MatchResult word, String message, String help) {
            return new Finding(UNREADABLE, at(word), message, help);
        }
    }
}
