package com.tegsoft.portbook.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One service of a generated product.
 *
 * @param any whether any source may reach it; only an inbound one
 * @param hosts where it connects to, or who else connects to it
 * @param assumption something that was decided about it; empty: nothing was
 */
record GeneratedRow(
        String id,
        boolean inbound,
        boolean any,
        List<String> roles,
        List<String> purposes,
        List<String> hosts,
        String requirement,
        String assumption,
        List<PortLine> lines) {

    GeneratedRow {
        roles = List.copyOf(roles);
        purposes = List.copyOf(purposes);
        hosts = List.copyOf(hosts);
        lines = List.copyOf(lines);
    }

    GeneratedRow named(String other) {
        var never = lines.stream().map(PortLine::neverRenumbered).toList();
        return new GeneratedRow(other, inbound, any, roles, purposes, hosts, requirement, assumption, never);
    }

    GeneratedRow with(List<PortLine> others) {
        return new GeneratedRow(id, inbound, any, roles, purposes, hosts, requirement, assumption, others);
    }

    GeneratedRow exposed(boolean toAny) {
        return new GeneratedRow(id, inbound, toAny, roles, purposes, hosts, requirement, assumption, lines);
    }

    GeneratedRow usedBy(List<String> others) {
        return new GeneratedRow(id, inbound, any, others, purposes, hosts, requirement, assumption, lines);
    }

    GeneratedRow servingFor(List<String> others) {
        return new GeneratedRow(id, inbound, any, roles, others, hosts, requirement, assumption, lines);
    }

    GeneratedRow reaching(List<String> others) {
        return new GeneratedRow(id, inbound, any, roles, purposes, others, requirement, assumption, lines);
    }

    GeneratedRow needed(String how) {
        return new GeneratedRow(id, inbound, any, roles, purposes, hosts, how, assumption, lines);
    }

    /** The same connections, opened by the other side. */
    GeneratedRow turned(List<String> others) {
        return new GeneratedRow(id, !inbound, false, roles, purposes, others, requirement, assumption, lines);
    }

    GeneratedRow without(PortLine line) {
        return with(lines.stream().filter(other -> !other.equals(line)).toList());
    }

    /** Without the ports that others are mistaken for. */
    GeneratedRow unmistakable() {
        return with(lines.stream().filter(line -> !line.mistakable()).toList());
    }

    GeneratedRow and(PortLine line) {
        var more = new ArrayList<>(lines);
        more.add(line);
        return with(more);
    }

    GeneratedRow replacing(PortLine line, PortLine other) {
        return with(lines.stream().map(each -> each.equals(line) ? other : each).toList());
    }

    /** Whether a port is for other sources than the rest: the last one of some rows with several. */
    boolean isForOtherSources(PortLine line) {
        return inbound && lines.size() > 1 && line.equals(lines.get(lines.size() - 1)) && line.last() % 3 == 0;
    }

    /** Whether any source may reach a port. */
    boolean isForAny(PortLine line) {
        return any != isForOtherSources(line);
    }

    /** Who is at the far end of its connections. */
    private List<String> peers() {
        return inbound ? Stream.concat(roles.stream(), hosts.stream()).toList() : hosts;
    }

    /** Whether somebody needs both. */
    boolean isForTheSame(GeneratedRow other) {
        return inbound == other.inbound && peers().stream().anyMatch(other.peers()::contains);
    }

    /** Whether a firewall would let one connection through for both of them. */
    boolean collidesWith(GeneratedRow other) {
        return isForTheSame(other)
                && lines.stream().anyMatch(line -> other.lines.stream().anyMatch(line::overlaps));
    }

    /** Whether nothing in it contradicts something else in it. */
    boolean isSound() {
        return !lines.isEmpty()
                && !purposes.isEmpty()
                && (!inbound || hosts.isEmpty() || !lines.stream().allMatch(this::isForAny))
                && (inbound ? !peers().isEmpty() : !roles.isEmpty() && !hosts.isEmpty())
                && lines.stream().allMatch(line -> line.speaks().runsOn(line.transport()))
                && lines.stream().noneMatch(line -> lines.stream()
                        .anyMatch(other -> !other.equals(line) && other.overlaps(line)));
    }

    boolean carries(String part) {
        return lines.stream().anyMatch(line -> line.speaks().carries().equals(part));
    }
}
