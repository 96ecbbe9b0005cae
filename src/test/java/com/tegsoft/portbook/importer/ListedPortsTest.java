package com.tegsoft.portbook.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists in lists, whose items say the transport or the protocol of the numbers below them, in every format that has lists. */
class ListedPortsTest {

    private static final Pattern PORT = Pattern.compile("\\{port: ([^,]+), protocol: ([^,]+),");

    /** An item, and how many others it is part of. */
    private record Item(int level, String words) {

        static Item of(String line) {
            var words = line.stripLeading();
            return new Item((line.length() - words.length()) / 2, words);
        }
    }

    /** How a format writes a heading and a list. */
    @SuppressWarnings("ImmutableEnumChecker") // Its function has no state.
    private enum Format {
        MARKDOWN("page.md", "## %s\n\n", items -> lines(items, level -> "  ".repeat(level) + "- ")),
        STRUCTURED_TEXT("page.rst", "%s\n========\n\n", items -> lines(items, level -> "    ".repeat(level) + "*    ")),
        ASCIIDOC("page.adoc", "== %s\n\n", items -> lines(items, level -> "+\n" + "*".repeat(level + 1) + " ")),
        NUMBERED("page.adoc", "== %s\n\n", items -> lines(items, level -> ".".repeat(level + 1) + " ")),
        HTML("page.html", "<h2>%s</h2>\n", Format::elements);

        final String file;
        private final String heading;
        private final Function<List<Item>, String> list;

        Format(String file, String heading, Function<List<Item>, String> list) {
            this.file = file;
            this.heading = heading;
            this.list = list;
        }

        String page(String words, List<Item> items) {
            return heading.formatted(words) + list.apply(items);
        }

        private static String lines(List<Item> items, IntFunction<String> mark) {
            return items.stream()
                    .map(item -> mark.apply(item.level()) + item.words())
                    .collect(Collectors.joining("\n"));
        }

        private static String elements(List<Item> items) {
            var list = new StringBuilder();
            var depth = -1;
            for (var item : items) {
                list.append(item.level() > depth ? "<ul>" : "</li></ul>".repeat(depth - item.level()) + "</li>");
                list.append("<li>").append(item.words());
                depth = item.level();
            }
            return list + "</li></ul>".repeat(depth + 1);
        }
    }

    /** A heading, the items, and the ports with their protocols; `?` is one that has no transport and is not in the draft. */
    private static final List<List<String>> LISTS = List.of(
            List.of("Access", "SIP TCP/UDP\n  5060", "5060/tcp sip, 5060/udp sip"),
            List.of("Access", "RTP UDP\n  16384-32768", "16384-32768/udp rtp"),
            List.of("Access", "SSH\n  22", "22/tcp ssh"),
            List.of("Access", "HTTP\n  80, 443", "80/tcp http, 443/tcp https"),
            List.of("Access", "HTTP\n  80: pages\n  443: pages too", "80/tcp http, 443/tcp https"),
            List.of("Access", "TCP\n  443 (HTTPS)\n  2222\nUDP\n  4000", "443/tcp https, 2222/tcp -, 4000/udp -"),
            List.of("Access", "TCP and UDP\n  53 - names", "53/tcp dns, 53/udp dns"),
            List.of("Access", "Web\n  TCP\n    443\n  TCP/UDP\n    7000", "443/tcp https, 7000/tcp -, 7000/udp -"),
            List.of("TCP", "Web\n  4430\nMedia, UDP\n  4431", "4430/tcp -, 4431/udp -"),
            List.of("TCP and UDP", "4430\n4431", "4430/tcp -, 4430/udp -, 4431/tcp -, 4431/udp -"),
            List.of("Needed ports", "4430\n4431-4433", "?4430, ?4431-4433"),
            List.of("Needed ports", "Shell\n  4430\nWeb\n  4431 for browsers", "?4430, ?4431"),
            List.of("Access", "Media (UDP): 10000-20000", "10000-20000/udp -"),
            List.of("Access", "Console: TCP 4430, and 4431", "4430/tcp -, 4431/tcp -"),
            List.of("Access", "Console - 4430 (TCP, from your office)", "4430/tcp -"),
            List.of("Access", "587, 465: Submission", "587/tcp submission, 465/tcp submission"),
            List.of("Access", "143 / 993 - IMAP / IMAPS", "143/tcp imap, 993/tcp imaps"),
            List.of("Access", "HTTPS: 443", "443/tcp https"),
            List.of("Access", "Agents: 4430 and 4431 (TCP)", "4430/tcp -, 4431/tcp -"),
            List.of("Needed ports", "API (Default 4430). For calls. TCP only.", "4430/tcp -"),
            List.of("Needed ports", "Gossip (default: 4431). TCP and UDP.", "4431/tcp -, 4431/udp -"),
            List.of("Needed ports", "Console: 4430\nAgents: 4431, 4432", "?4430, ?4431, ?4432"),
            List.of("Needed ports", "Database: 4430 (in the cluster only)", "?4430"),
            List.of("Needed ports", "Version: 12\nMemory: 4000 MB\nUsers: up to 50 of them", ""),
            List.of("Steps", "First\n  2\n  3 times", ""),
            List.of("Size of the server", "Memory\n  16 GB\nUsers\n  2000", ""),
            List.of("Needed ports", "3 network cards\n2 disks of 4000 GB", ""));

    static Stream<Arguments> lists() {
        return LISTS.stream().flatMap(list -> Arrays.stream(Format.values())
                .map(format -> Arguments.of(format, list.get(0), list.get(1), list.get(2))));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("lists")
    void numbers_below_an_item_have_its_transports_and_its_protocol(
            Format format, String heading, String list, String wanted) {
        var page = format.page(heading, list.lines().map(Item::of).toList());
        var imported = Importer.read(format.file, page.getBytes(StandardCharsets.UTF_8));
        var drafted = PORT.matcher(imported.draft())
                .results()
                .map(port -> port.group(1) + " " + port.group(2).replace("protocol-not-stated", "-"));
        var named = imported.findings().stream()
                .filter(finding -> finding.check().equals("unstated-transport"))
                .map(finding -> finding.message().replaceAll("^`([^`]+)`.*", "?$1"));
        assertThat(String.join(", ", Stream.concat(drafted, named).toList()))
                .as(page)
                .isEqualTo(wanted);
    }
}
