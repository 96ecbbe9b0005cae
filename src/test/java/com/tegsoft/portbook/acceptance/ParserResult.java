package com.tegsoft.portbook.acceptance;

import com.tegsoft.portbook.snippet.AddressTranslation;
import com.tegsoft.portbook.snippet.Group;
import com.tegsoft.portbook.snippet.Net;
import com.tegsoft.portbook.snippet.PermitEntry;
import com.tegsoft.portbook.snippet.Snippet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a judge says about a file.
 *
 * @param file its path in the folder of files
 * @param refused why, if it does not take it
 * @param opens what it has understood, a line like {@code tcp 443-443 198.51.100.16/28 > any} for each port and pair of
 *     networks; empty if it understands the syntax only
 */
record ParserResult(String file, Optional<String> refused, Optional<Set<String>> opens) {

    private static final JsonMapper JSON = new JsonMapper();

    static ParserResult parse(String line) {
        var json = JSON.readTree(line);
        return new ParserResult(
                json.required("file").asString(),
                json.optional("refused").map(JsonNode::asString),
                json.optional("opens").map(ParserResult::lines));
    }

    private static Set<String> lines(JsonNode list) {
        return new TreeSet<>(list.values().stream().map(JsonNode::asString).toList());
    }

    /** What a judge should have understood, and nothing else. */
    static Set<String> expected(Snippet snippet) {
        var lines = new TreeSet<String>();
        for (var entry : snippet.entries()) {
            entry.peers().stream()
                    .flatMap(peer -> peer.nets().stream())
                    .flatMap(peer -> lines(snippet, entry, peer))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static Stream<String> lines(Snippet snippet, PermitEntry entry, Net peer) {
        var ports = "%s %s-%s"
                .formatted(
                        entry.port().transport(),
                        entry.port().first(),
                        entry.port().last());
        return server(snippet, entry, peer).stream()
                .map(server -> entry.inbound()
                        ? "%s %s > %s".formatted(ports, peer, server)
                        : "%s %s > %s".formatted(ports, server, peer));
    }

    /** An address of the server as an entry needs it: of a translated one the public or the private address. */
    private static Net matched(Snippet snippet, PermitEntry entry, Net net) {
        return snippet.translation()
                .filter(one -> entry.inbound()
                        && snippet.platform().matchesPublic()
                        && one.inside().equals(net))
                .map(AddressTranslation::outside)
                .orElse(net);
    }

    /** The server's addresses of a family, where the platform names the server. */
    private static List<String> server(Snippet snippet, PermitEntry entry, Net peer) {
        return snippet.groups().stream().map(Group::id).noneMatch(Group.SERVER::equals)
                ? List.of("any")
                : snippet.server().nets().stream()
                        .filter(net -> net.v6() == peer.v6())
                        .map(net -> matched(snippet, entry, net).cidr())
                        .toList();
    }
}
