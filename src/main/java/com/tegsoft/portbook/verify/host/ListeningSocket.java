package com.tegsoft.portbook.verify.host;

import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.matrix.Port;
import java.util.Optional;

/**
 * A socket that waits for connections or datagrams.
 *
 * @param address the local address as printed, without brackets and interface; {@code *} is every address
 * @param program the name of the process that opened it, if it was printed
 * @param at the local address and port
 */
record ListeningSocket(Port port, String address, Optional<String> program, Location at) {

    /** Whether no other machine can reach it (RFC 1122 3.2.1.3, RFC 4291 2.5.3). */
    boolean isLocal() {
        return address.startsWith("127.") || address.startsWith("::ffff:127.") || address.equals("::1");
    }
}
