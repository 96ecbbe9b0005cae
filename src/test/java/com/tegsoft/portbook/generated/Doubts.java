package com.tegsoft.portbook.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a careful reader of a generated product asks about its ports and hosts, and what its matrix answers therefore. */
record Doubts(Snapshot now) {

    private static final int WIDE = 1000;

    List<String> of(GeneratedRow row, PortLine line) {
        var doubts = new ArrayList<String>();
        var speaks = line.speaks();
        if (speaks.encryption().equals("none") && !line.transport().startsWith("icmp")) {
            doubts.add("clear-text");
        }
        if (speaks.encryption().equals("optional")) {
            doubts.add("optional-encryption");
        }
        if (speaks.port() != 0 && (speaks.port() != line.first() || !line.isSingle())) {
            doubts.add("unregistered-port");
        }
        if (line.mistakable()) {
            doubts.add("near-miss");
        }
        if (line.last() - line.first() + 1 > WIDE) {
            doubts.add("wide-range");
        }
        if (line.renumbered()) {
            doubts.add("renumbered");
        }
        if (row.isForAny(line) && !speaks.general()) {
            doubts.add("exposed");
        }
        if (row.isForOtherSources(line)) {
            doubts.add("other-source");
        }
        if (speaks.needsBothTransports() && isOnOneTransport(row, line)) {
            doubts.add("one-transport");
        }
        return doubts;
    }

    private boolean isOnOneTransport(GeneratedRow row, PortLine line) {
        var completed = row.lines().stream()
                .filter(other -> !other.transport().equals(line.transport()))
                .anyMatch(other -> other.speaks().equals(line.speaks()) || other.hasNumbersOf(line));
        return !completed
                && sharing(row).noneMatch(other -> other.completes(line))
                && (line.transport().equals("udp") || sharing(row).noneMatch(other -> other.secures(line)));
    }

    /** The ports of all rows that somebody needs who needs this row. */
    private Stream<PortLine> sharing(GeneratedRow row) {
        return now.rows().stream().filter(row::isForTheSame).flatMap(other -> other.lines().stream());
    }

    List<String> of(RemoteHost host) {
        var doubts = new ArrayList<String>();
        if (host.similar()) {
            doubts.add("similar-name");
        }
        if (now.usedHosts().stream().anyMatch(host::sharesAnAddress)) {
            doubts.add("shared-address");
        }
        if (host.addresses().stream().anyMatch(Addresses::isPrivate)) {
            doubts.add("private-address");
        }
        return doubts;
    }
}
