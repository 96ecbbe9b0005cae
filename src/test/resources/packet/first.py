"""Sends a datagram as the first packet from each port: `first.py "22 80 10000-20000" SOURCE TARGET` prints those from which it went out.

The own firewall answers what it refuses with EPERM.
"""

import errno
import socket
import sys

numbers, source, target = sys.argv[1:]
ranges = [[int(end) for end in word.split("-")] for word in numbers.split()]
for port in (number for ends in ranges for number in range(ends[0], ends[-1] + 1)):
    with socket.socket(socket.AF_INET6 if ":" in source else socket.AF_INET, socket.SOCK_DGRAM) as server:
        server.bind((source, port))
        try:
            server.sendto(b"first", (target, 60000))
            print(port)
        except OSError as wrong:
            if wrong.errno != errno.EPERM:
                raise
