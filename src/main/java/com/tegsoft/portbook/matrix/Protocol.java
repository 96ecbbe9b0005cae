package com.tegsoft.portbook.matrix;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An application protocol and what is known of it.
 *
 * @param name as the field writes it (HTTPS); empty for one that a matrix declares, whose name is a text
 * @param transports what it may run on
 * @param needed the transports that its implementations use side by side; empty: one is enough
 * @param encryption what protects it by itself
 * @param accepts what may protect it as well, like TLS after STARTTLS
 * @param registered its ports in IANA's Service Name and Transport Protocol Port Number Registry; empty: none
 * @param carries the part of a call that it always carries
 */
public record Protocol(
        Id id,
        Optional<String> name,
        Set<Transport> transports,
        Set<Transport> needed,
        Encryption encryption,
        Set<Encryption> accepts,
        Kind kind,
        List<Port> registered,
        Optional<CallPart> carries) {

    /** What a protocol gives to somebody who may talk it. */
    public enum Kind {
        GENERAL,
        /** A command line. */
        SHELL,
        /** The data itself. */
        DATABASE
    }

    public Protocol {
        transports = Set.copyOf(transports);
        needed = Set.copyOf(needed);
        accepts = Set.copyOf(accepts);
        registered = List.copyOf(registered);
    }
}
