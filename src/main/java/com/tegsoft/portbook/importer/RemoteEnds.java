package com.tegsoft.portbook.importer;

import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.matrix.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The machines that words name: somebody else's by their names and addresses, and those of the customer by what they are.
 *
 * @param parties machines and networks without a name or a public address, which each customer knows
 */
record RemoteEnds(List<RemoteHost> hosts, List<SourceSpan> parties) {

    static final RemoteEnds NONE = new RemoteEnds(List.of(), List.of());

    /** No machine, but all of them. */
    private static final Pattern EVERYWHERE = Pattern.compile(
            "(?iu)^\\W*(?:(?:any|all|every|the)\\s+)?(?:any(?:where)?|all|everywhere|internet|public|external|n/?a|none"
                    + "|(?:ip )?address(?:es)?|destinations?|sources?|hosts?|networks?|0\\.0\\.0\\.0(?:/0)?|::/0)\\W*$|^\\W*$");

    private static final Pattern PIECES = Pattern.compile("\\s*[,;\\n]\\s*|\\s+/\\s+");

    /** What follows a comma, but is no machine of its own. */
    private static final Pattern APPENDED = Pattern.compile(
            "(?iu)^(?:both|and|or|including|with|without|such as|if|when|where|which|that|for example|e\\.g\\.)\\b");

    private static final int LONGEST = 160;

    RemoteEnds {
        hosts = List.copyOf(hosts);
        parties = List.copyOf(parties);
    }

    boolean isEmpty() {
        return hosts.isEmpty() && parties.isEmpty();
    }

    /**
     * Reads a cell.
     *
     * @param row is searched for a name if the cell has only addresses
     */
    static RemoteEnds of(SourceSpan cell, SourceSpan row) {
        if (cell.has(EVERYWHERE) || cell.text().length() > LONGEST) {
            return NONE;
        }
        var names = HostMention.in(cell);
        var addresses = HostMention.addresses(cell)
                .filter(address -> !Address.blocks(RemoteHost.text(address)).isEmpty())
                .toList();
        if (names.isEmpty() && addresses.isEmpty()) {
            return new RemoteEnds(List.of(), parties(cell));
        }
        var hosts = new ArrayList<RemoteHost>();
        var others = new ArrayList<SourceSpan>(bare(cell));
        if (names.size() == 1) {
            hosts.add(new RemoteHost(
                    names.get(0).name(),
                    Optional.of(names.get(0).name()),
                    HostMention.addresses(cell).toList()));
        } else if (names.isEmpty()) {
            var open = addresses.stream().filter(RemoteHost::isPublic).toList();
            addresses.stream().filter(address -> !RemoteHost.isPublic(address)).forEach(others::add);
            if (!open.isEmpty()) {
                var inRow = HostMention.in(row);
                var name = Optional.of(inRow).filter(found -> found.size() == 1).map(found -> found.get(0)
                        .name());
                hosts.add(new RemoteHost(name.orElse(open.get(0)), name, open));
            }
        } else {
            names.stream().map(RemoteHost::of).forEach(hosts::add);
        }
        return new RemoteEnds(hosts, others);
    }

    /** The items that have neither a name nor an address. */
    private static List<SourceSpan> bare(SourceSpan cell) {
        return cell.split(PIECES).stream()
                .filter(piece -> HostMention.in(piece).isEmpty()
                        && HostMention.addresses(piece).findAny().isEmpty()
                        && !Terms.of(List.of(piece)).isEmpty()
                        && !piece.has(EVERYWHERE)
                        && piece.key().length() > 3)
                .toList();
    }

    /** The items of a cell, if each of them is a name; else all of it. */
    private static List<SourceSpan> parties(SourceSpan cell) {
        var items = cell.split(TableRow.SEPARATOR).stream()
                .flatMap(item -> item.split(PIECES).stream())
                .filter(item -> !item.key().isEmpty())
                .toList();
        return Terms.of(items).isEmpty() || items.stream().anyMatch(item -> item.has(APPENDED))
                ? Stream.of(cell)
                        .filter(words -> words.text().chars().anyMatch(Character::isLetter))
                        .toList()
                : items;
    }
}
