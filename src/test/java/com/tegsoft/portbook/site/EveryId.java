package com.tegsoft.portbook.site;

import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.MatrixReader;
import com.tegsoft.portbook.yaml.SourceReader;
import com.tegsoft.portbook.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ids of every shape that the schema allows, each in turn that of a role, a host, a setting, a service and a purpose. */
final class EveryId {

    /** How many of a kind one matrix has. */
    private static final int OF_A_KIND = 5;

    private static final int KINDS = 6;

    /** Endings that platforms use themselves, one letter, words that some platform keeps for itself. */
    private static final List<String> SHAPES = List.of("""
            ip voip vo v4 v6 a b-4 b-6 node-4 node-v4 node-6-v6 x-ipv4 x-v4-1 y-v6n2 v4n1 s4 s-4-4
            x-server
            in out i o in1-x out2 voice-in-1 voice-out-12 b-i b-o b-in b-out p-i-o
            any accept drop host permit log tcp udp tcp-443-a a-tcp-443 udp-v4-1 service policy network port-range-port
            path ifs ssh-port lc-all bash-env ps1 ppid uid state item version count source for-each first-priority
            security-group true no null y nets ab-nets sip-first rtp-last my-invocation args input error-action-preference
            aurora aurora-a aurora-i drop-port media-range sip-port v4-voice group-names omit
            """.strip().split("\\s+"));

    private EveryId() {}

    /** All of them, and some of the longest that differ at their end only. */
    static List<String> shapes() {
        var longest = Stream.of("x", "y", "-4", "-i", "v4").map(end -> "z".repeat(63 - end.length()) + end);
        var words = Stream.of("contact-centre-voice", "notification-spooler-central-site", "k-".repeat(31) + "k");
        return Stream.of(SHAPES.stream(), longest, words)
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    /** Matrices that together have each id as each kind of thing. */
    static List<Matrix> matrices() {
        return IntStream.iterate(0, i -> i < shapes().size(), i -> i + OF_A_KIND)
                .mapToObj(EveryId::matrix)
                .toList();
    }

    private static Matrix matrix(int from) {
        var kinds = IntStream.range(0, KINDS).mapToObj(kind -> ids(from, kind)).toList();
        var yaml = new StringBuilder(
                "product: Aurora\nedition: 2026-11-28\nprotocols:\n  alive: {transports: [tcp], encryption: none, kind: general}\npurposes:\n");
        kinds.get(0).forEach(id -> yaml.append("  %s: {}%n".formatted(id)));
        yaml.append("roles:\n");
        kinds.get(1).forEach(id -> yaml.append("  %s: {}%n".formatted(id)));
        yaml.append("hosts:\n");
        kinds.get(2)
                .forEach(id -> yaml.append(
                        "  %s: {name: %s.example.com, addresses: [{address: 159.122.86.%s, use: active}, {address: '2606:4700::%s', use: active}]}%n"
                                .formatted(
                                        id,
                                        id,
                                        kinds.get(2).indexOf(id) + 1,
                                        kinds.get(2).indexOf(id) + 1)));
        yaml.append("settings:\n");
        kinds.get(3)
                .forEach(id -> yaml.append("  %s: {default: '%s'}%n"
                        .formatted(id, range(kinds.get(3).indexOf(id)))));
        yaml.append("services:\n");
        for (var i = 0; i < OF_A_KIND; i++) {
            yaml.append("""
                      %s: {direction: inbound, source: any, roles: [%s], purposes: [%s], requirement: required,
                        ports: [{port: 443/tcp, protocol: https, encryption: tls}, {port: %s/udp, protocol: sip, encryption: none, setting: %s}]}
                    """.formatted(
                            kinds.get(4).get(i),
                            joined(kinds.get(1), i),
                            kinds.get(0).get(i),
                            range(i),
                            kinds.get(3).get(i)));
            yaml.append("""
                      %s: {direction: outbound, roles: [%s], hosts: [%s], purposes: [%s], requirement: optional,
                        ports: [{port: 10%s/tcp, protocol: https, encryption: tls}]}
                    """.formatted(
                            kinds.get(5).get(i),
                            kinds.get(1).get(0),
                            joined(kinds.get(2), i),
                            kinds.get(0).get(i),
                            i));
        }
        return read(yaml.toString());
    }

    /** Ids of one kind; those of another kind are others. */
    private static List<String> ids(int from, int kind) {
        var all = shapes();
        var ids = new ArrayList<String>();
        for (var i = 0; i < OF_A_KIND; i++) {
            ids.add(all.get((from + kind * OF_A_KIND + i) % all.size()));
        }
        return ids;
    }

    private static String joined(List<String> ids, int first) {
        return ids.get(first) + ", " + ids.get((first + 1) % ids.size());
    }

    private static String range(int number) {
        return number % 2 == 0 ? "50" + number + "0" : "2" + number + "000-2" + number + "100";
    }

    private static Matrix read(String yaml) {
        var source = SourceReader.read("matrix.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        var read = MatrixReader.read(YamlReader.read(source.value()).value());
        if (!read.findings().stream().allMatch(finding -> finding.check().equals("missing-field"))) {
            throw new AssertionError(read.findings().toString());
        }
        return read.value();
    }
}
