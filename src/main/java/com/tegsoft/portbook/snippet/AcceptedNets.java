package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which addresses and networks are accepted for a name.
 *
 * @param name the server, a component, a role, a system or a public address, by its name among {@link Values}
 */
record AcceptedNets(Matrix matrix, String name) {

    /**
     * The networks that a text means, each once, in their order.
     *
     * @param text addresses and networks separated by commas
     * @throws IllegalArgumentException with what is accepted
     */
    List<Net> parse(String text) {
        var nets = new ArrayList<Net>();
        for (var part : text.split(",", -1)) {
            var net = Net.parse(part.strip());
            UnusableNet.refuse(name, net);
            refuseOverlap(nets, net);
            nets.add(net);
        }
        refuseEverybody(nets);
        if (matrix.publicNames().contains(name)) {
            AddressTranslation.requireOutside(name, nets, text);
        }
        if (matrix.isOwn(name) && !nets.stream().allMatch(Net::isHost)) {
            throw new IllegalArgumentException(
                    "`%s` accepts single addresses only, not the network `%s`".formatted(name, text));
        }
        return nets.stream().sorted().distinct().toList();
    }

    /** Whether there must be specific networks. */
    boolean areSpecific() {
        return matrix.isOwn(name) || matrix.isSystem(name) || restricted().isPresent();
    }

    /**
     * A service all of whose ports are for specific sources only must not be opened to any source, so its roles must have
     * specific networks, and so must the server and systems.
     */
    private void refuseEverybody(List<Net> nets) {
        if (!Net.areEverybody(nets)) {
            return;
        }
        if (matrix.isSystem(name)) {
            throw new IllegalArgumentException(
                    "`%s` is a system of your own, not every address; write the addresses of its machines"
                            .formatted(name));
        }
        if (areSpecific()) {
            throw new IllegalArgumentException("`%s` would open `%s` to any source; write specific networks%s"
                    .formatted(
                            nets.stream().map(Net::cidr).collect(Collectors.joining(",")),
                            name,
                            restricted()
                                    .map(service -> ", because `" + service.id() + "` must stay restricted")
                                    .orElse("")));
        }
    }

    private Optional<Service> restricted() {
        return matrix
                .services(service -> service.isRestricted()
                        && matrix.initiators(service).stream()
                                .anyMatch(initiator -> initiator.id().equals(name)))
                .stream()
                .findFirst();
    }

    /** Several firewalls reject a list in which one network contains another. */
    private static void refuseOverlap(List<Net> nets, Net net) {
        nets.stream().filter(other -> other.overlaps(net)).findFirst().ifPresent(other -> {
            throw new IllegalArgumentException("`%s` and `%s` overlap; keep only the larger one".formatted(other, net));
        });
    }
}
