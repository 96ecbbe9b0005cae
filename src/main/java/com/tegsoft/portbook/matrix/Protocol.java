package com.tegsoft.portbook.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An application protocol and what is known about it.
 *
 * @param name its usual spelling (HTTPS); empty for one that a matrix declares, whose name is a text
 * @param transports transports that it uses
 * @param needed the transports that its implementations use together; empty: one is enough
 * @param encryption its built-in encryption
 * @param accepts other encryption that it can use, like TLS after STARTTLS
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

    /** The access that a protocol gives. */
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

    /** How its ports can be encrypted, the usual way first; what can be on and off can also be optional. */
    public List<Encryption> encryptions() {
        var all = new ArrayList<Encryption>();
        all.add(encryption);
        accepts.stream().sorted().forEach(all::add);
        if (all.contains(Encryption.NONE) && all.size() > 1) {
            all.add(Encryption.OPTIONAL);
        }
        return all.stream().distinct().toList();
    }
}
