package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Port;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Ports of a service that a platform leaves out towards the same places for the same reason.
 *
 * @param service its id
 * @param places each one network, the name of a host without published addresses, or a setting that has no port yet
 */
public record LeftOut(String service, List<Port> ports, List<String> places, Platform.Capability lack) {

    public LeftOut {
        ports = List.copyOf(ports);
        places = List.copyOf(places);
    }

    private record OnePort(String service, Port port, Platform.Capability lack) {}

    private record OneReason(String service, List<String> places, Platform.Capability lack) {}

    /**
     * One for each service, reason and list of places, in the order in which they come first.
     *
     * @param omissions that have a reason
     */
    public static List<LeftOut> of(List<Omission> omissions) {
        Map<OnePort, List<String>> places = new LinkedHashMap<>();
        for (var omission : omissions) {
            var port = new OnePort(
                    omission.service(), omission.port(), omission.lack().orElseThrow());
            places.computeIfAbsent(port, key -> new ArrayList<>()).add(omission.place());
        }
        Map<OneReason, List<Port>> ports = new LinkedHashMap<>();
        places.forEach((port, all) -> ports.computeIfAbsent(
                        new OneReason(port.service(), all, port.lack()), key -> new ArrayList<>())
                .add(port.port()));
        return ports.entrySet().stream()
                .map(entry -> new LeftOut(
                        entry.getKey().service(),
                        entry.getValue(),
                        entry.getKey().places(),
                        entry.getKey().lack()))
                .toList();
    }
}
