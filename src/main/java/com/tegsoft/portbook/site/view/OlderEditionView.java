package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.site.template.Shown;
import java.util.List;
import java.util.Optional;

/**
 * An edition before the current one, as it was released.
 *
 * @param changes link to what it changed
 * @param since link to what customers who follow it must do; empty: nothing
 */
@Shown
public record OlderEditionView(
        String date,
        String changes,
        Optional<String> since,
        List<PortView> inbound,
        List<PortView> outbound,
        List<WithinView> localPorts) {

    public OlderEditionView {
        inbound = List.copyOf(inbound);
        outbound = List.copyOf(outbound);
        localPorts = List.copyOf(localPorts);
    }

    /**
     * One port of a service.
     *
     * @param id of its row: {@code web-access.443-tcp}
     * @param encryption as the matrix writes it
     * @param given the roles and systems on the side of the customer
     * @param hosts on the same side
     * @param own the components of the product, or its server
     * @param exposure which sources may connect, if it is inbound
     * @param conditions when it is used; empty: always
     */
    public record PortView(
            String id,
            String transport,
            String range,
            LinkView service,
            LinkView protocol,
            String encryption,
            String encryptionWord,
            List<LinkView> given,
            List<LinkView> hosts,
            List<LinkView> own,
            Optional<String> exposure,
            List<LinkView> purposes,
            String requirement,
            String requirementWord,
            List<String> conditions) {}

    /** Ports that only programs of one machine used among themselves; {@code on}: on the machines of which components. */
    public record WithinView(LinkView name, List<LocalPortsView.LocalPortView> ports, List<LinkView> on) {}
}
