"""Sends a probe to ports: a TCP SYN or an empty UDP datagram, checksummed, from a raw socket.

`send.py "22 80 10000-20000"` reads lines `TRANSPORT SOURCE TARGET SOURCE_PORT` and answers each with `sent`. The source
address must be one of the namespace's own. A packet that the own firewall refuses (EPERM) is an answer too, and is not sent
again.
"""

import array
import ctypes
import errno
import ipaddress
import os
import socket
import struct
import sys

LIBC = ctypes.CDLL(None, use_errno=True)
# Half of what a network device may have waiting (net.core.netdev_max_backlog).
BATCH = 500


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


def column(numbers):
    """Words in network order."""
    found = array.array("H", numbers)
    if sys.byteorder == "little":
        found.byteswap()
    return found


def packets(blank, at, rest, numbers):
    """One after the other: the header with each number as destination, and its checksum."""
    width = len(blank) // 2
    table = array.array("H", blank * len(numbers))
    table[1::width] = column(numbers)
    table[at // 2 :: width] = column(~folded(rest + number) & 0xFFFF or 0xFFFF for number in numbers)
    return table


def messages(start, size, count):
    """For sendmmsg(2) on 64 bits: a struct iovec and a struct mmsghdr for each packet, without address and control data."""
    vectors = array.array("Q", bytes(16 * count))
    vectors[0::2] = array.array("Q", range(start, start + size * count, size))
    vectors[1::2] = array.array("Q", [size]) * count
    at, _ = vectors.buffer_info()
    heads = array.array("Q", bytes(64 * count))
    heads[2::8] = array.array("Q", range(at, at + 16 * count, 16))
    heads[3::8] = array.array("Q", [1]) * count
    return vectors, heads


def send_all(raw, table, count):
    start, length = table.buffer_info()
    vectors, heads = messages(start, length * table.itemsize // count, count)  # vectors must live as long as heads
    first, _ = heads.buffer_info()
    sent = 0
    while sent < count:
        some = min(BATCH, count - sent)
        done = LIBC.sendmmsg(raw.fileno(), ctypes.c_void_p(first + 64 * sent), some, 0)
        if done < 0 and ctypes.get_errno() != errno.EPERM:
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
        # It ends at the first packet that is refused, which has come to the firewall as well.
        sent += some if done == some else max(done, 0) + 1
        if done == some:
            os.sched_yield()  # lets the kernel work off what is waiting


def send(transport, source, target, source_port, numbers):
    protocol = socket.getprotobyname(transport)
    blank, at = header(transport, source_port)
    ends = [ipaddress.ip_address(end).packed for end in (source, target)]
    rest = sum(map(words, ends)) + protocol + len(blank) + words(blank)
    family = socket.AF_INET6 if ":" in source else socket.AF_INET
    with socket.socket(family, socket.SOCK_RAW, protocol) as raw:
        raw.bind((source, 0))
        raw.connect((target, 0))
        send_all(raw, packets(blank, at, rest, numbers), len(numbers))


ranges = [[int(end) for end in word.split("-")] for word in sys.argv[1].split()]
ports = [number for ends in ranges for number in range(ends[0], ends[-1] + 1)]
for line in sys.stdin:
    transport, source, target, source_port = line.split()
    send(transport, source, target, int(source_port), ports)
    print("sent", flush=True)
