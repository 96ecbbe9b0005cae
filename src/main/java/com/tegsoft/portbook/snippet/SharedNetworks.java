package com.tegsoft.portbook.snippet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out groups whose networks others have already for the same port: many firewalls refuse a permission twice. */
final class SharedNetworks {

    private SharedNetworks() {}

    /** The same entries without such groups; an entry without any group left is left out. */
    static List<PermitEntry> once(Collection<PermitEntry> entries) {
        var open = new HashMap<String, Set<Net>>();
        var once = new ArrayList<PermitEntry>();
        for (var entry : entries) {
            var known = open.computeIfAbsent(entry.key(), port -> new HashSet<>());
            var peers = entry.peers().stream()
                    .filter(peer -> known.addAll(peer.nets()))
                    .toList();
            if (!peers.isEmpty()) {
                once.add(new PermitEntry(
                        once.size() + 1, entry.service(), entry.direction(), entry.port(), entry.from(), peers));
            }
        }
        return once;
    }
}
