# Sends, forwards and receives packets to a multicast group: multicast.py send|route|receive SOURCE GROUP PORT
#
# route forwards what comes from SOURCE to GROUP from the device "inside" to the device "outside", until it is ended
# (Linux, linux/mroute.h and linux/mroute6.h)
import socket
import struct
import sys
import time

action, source, group, port = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
V6 = ":" in group
FAMILY = socket.AF_INET6 if V6 else socket.AF_INET
INIT, ADD_DEVICE, ADD_GROUP = 200, 202, 204


def packed(address):
    return socket.inet_pton(FAMILY, address)


def route():
    if V6:
        one = socket.socket(FAMILY, socket.SOCK_RAW, socket.IPPROTO_ICMPV6)
        level = socket.IPPROTO_IPV6
        devices = [struct.pack("=HBBHHI", i, 0, 1, socket.if_nametoindex(name), 0, 0) for i, name in enumerate(("inside", "outside"))]
        name = lambda address: struct.pack("=HHI16sI", socket.AF_INET6, 0, 0, packed(address), 0)
        entry = name(source) + name(group) + struct.pack("=HH8I", 0, 0, 2, *[0] * 7)
    else:
        one = socket.socket(FAMILY, socket.SOCK_RAW, socket.IPPROTO_IGMP)
        level = socket.IPPROTO_IP
        devices = [struct.pack("=HBBIi4s", i, 8, 1, 0, socket.if_nametoindex(name), bytes(4)) for i, name in enumerate(("inside", "outside"))]
        entry = struct.pack("=4s4sH32sHIIIi", packed(source), packed(group), 0, bytes([0, 1] + [0] * 30), 0, 0, 0, 0, 0)
    one.setsockopt(level, INIT, 1)
    for device in devices:
        one.setsockopt(level, ADD_DEVICE, device)
    one.setsockopt(level, ADD_GROUP, entry)
    time.sleep(60)


def send():
    one = socket.socket(FAMILY, socket.SOCK_DGRAM)
    one.bind((source, 0))
    if V6:
        one.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_HOPS, 8)
        one.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_IF, socket.if_nametoindex("cable"))
    else:
        one.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 8)
        one.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, packed(source))
    for _ in range(5):
        one.sendto(b"hello", (group, port))
        time.sleep(0.1)


def receive():
    one = socket.socket(FAMILY, socket.SOCK_DGRAM)
    one.bind(("", port))
    device = socket.if_nametoindex("cable")
    if V6:
        one.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_JOIN_GROUP, packed(group) + struct.pack("=I", device))
    else:
        one.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, struct.pack("=4s4si", packed(group), bytes(4), device))
    one.settimeout(3)
    try:
        one.recv(100)
        print("came")
    except TimeoutError:
        print("nothing came")


{"send": send, "route": route, "receive": receive}[action]()
