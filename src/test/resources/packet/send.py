"""Sends a probe to every port: a TCP SYN or an empty UDP datagram, checksummed, from a raw socket.

Reads lines `TRANSPORT SOURCE TARGET SOURCE_PORT` and answers each with `sent`. The source address must be one of the
namespace's own. A packet that the own firewall refuses (EPERM) is an answer too, and is not sent again.
"""

import ipaddress
import socket
import struct
import sys


def words(data):
    return sum(struct.unpack("!%dH" % (len(data) // 2), data))


def folded(total):
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return total


def header(transport, source_port):
    """RFC 9293 3.1 and RFC 768, without destination and checksum; and where the checksum stands."""
    if transport == "tcp":
        return struct.pack("!HHIIBBHHH", source_port, 0, 1, 0, 5 << 4, 2, 1024, 0, 0), 16
    return struct.pack("!HHHH", source_port, 0, 8, 0), 6


def send(transport, source, target, source_port):
    protocol = socket.getprotobyname(transport)
    blank, at = header(transport, source_port)
    ends = [ipaddress.ip_address(end).packed for end in (source, target)]
    rest = sum(map(words, ends)) + protocol + len(blank) + words(blank)
    port = struct.Struct("!H").pack
    family = socket.AF_INET6 if ":" in source else socket.AF_INET
    with socket.socket(family, socket.SOCK_RAW, protocol) as raw:
        raw.bind((source, 0))
        raw.connect((target, 0))
        for number in range(1, 65536):
            checksum = ~folded(rest + number) & 0xFFFF or 0xFFFF
            try:
                raw.send(blank[:2] + port(number) + blank[4:at] + port(checksum) + blank[at + 2 :])
            except PermissionError:
                pass


for line in sys.stdin:
    transport, source, target, source_port = line.split()
    send(transport, source, target, int(source_port))
    print("sent", flush=True)
