package com.tegsoft.portbook.generated;

import java.util.List;

/**
 * A protocol as a generated port speaks it.
 *
 * @param id well known, or one of the product's own
 * @param transports what it runs on, with blanks between them
 * @param kind what access it gives: general, shell or database
 * @param carries signalling, media or nothing
 * @param port where it is registered; 0: nowhere, so that every port is right
 * @param own whether the product declares it
 */
record Spoken(String id, String transports, String encryption, String kind, String carries, int port, boolean own) {

    static final Spoken SIP = known("sip tcp udp none general signalling 5060");
    static final Spoken SIPS = known("sips tcp - tls general signalling 5061");
    static final Spoken DIAMETER = known("diameter sctp - none general - 3868");
    static final Spoken WIREGUARD = known("wireguard udp - built-in general - 0");
    static final Spoken RTP = known("rtp udp - none general media 0");
    static final Spoken SRTP = known("srtp udp - srtp general media 0");

    /** Some well-known ones, of which no two ports are easily mistaken for each other. */
    static final List<Spoken> KNOWN = List.of(
            known("http tcp - none general - 80"),
            known("https tcp - tls general - 443"),
            known("dns tcp udp none general - 53"),
            known("kerberos tcp udp built-in general - 88"),
            known("stun tcp udp none general - 3478"),
            known("ssh tcp - built-in shell - 22"),
            known("telnet tcp - none shell - 23"),
            known("smtp tcp - starttls general - 25"),
            known("tftp udp - none general - 69"),
            known("ntp udp - none general - 123"),
            known("snmp udp - none general - 161"),
            known("syslog udp - none general - 514"),
            known("ldaps tcp - tls general - 636"),
            known("imaps tcp - tls general - 993"),
            known("redis tcp - none database - 6379"),
            known("postgresql tcp - optional database - 5432"),
            known("oracle-net tcp - none database - 1521"),
            known("mqtts tcp - tls general - 8883"),
            known("iax2 udp - none general - 4569"),
            known("nfs tcp - none general - 2049"));

    private static Spoken known(String line) {
        var word = line.split(" ", -1);
        var transports = word[2].equals("-") ? word[1] : word[1] + " " + word[2];
        var carries = word[5].equals("-") ? "" : word[5];
        return new Spoken(word[0], transports, word[3], word[4], carries, Integer.parseInt(word[6]), false);
    }

    static Spoken own(String id, String transports, String encryption) {
        return new Spoken(id, transports, encryption, "general", "", 0, true);
    }

    boolean runsOn(String transport) {
        return List.of(transports.split(" ")).contains(transport);
    }

    /** Whether its specification asks for each transport that it runs on. */
    boolean needsBothTransports() {
        return !own && transports.contains(" ");
    }

    /** Whether it may be offered to any source without a reason. */
    boolean general() {
        return kind.equals("general");
    }
}
