"""The table as any program that reads CSV would take it (Python's csv module, strict, RFC 4180)."""

import csv

from judge import Refused, hear, net, number, opening, ports

COLUMNS = ["edition", "direction", "service", "transport", "first_port", "last_port", "peer", "networks"]


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file, strict=True)
        try:
            found = list(reader)
        except csv.Error as wrong:
            raise Refused(str(wrong)) from None
    if reader.fieldnames != COLUMNS:
        raise Refused(f"columns are {reader.fieldnames}")
    return found


# The numbers of IANA, RFC 792 and RFC 4443.
NUMBERS = {"ip": {"gre": 47, "esp": 50, "ah": 51}, "icmp": {"destination-unreachable": 3, "echo-request": 8},
           "icmpv6": {"packet-too-big": 2, "echo-request": 128}}


def opened(row):
    """What a row opens, and its two ends: ports, or a protocol or message by its name or number."""
    transport, _, which = row["transport"].partition("/")
    if not which and transport not in NUMBERS:
        return transport, ports(row["first_port"], row["last_port"])
    if transport not in NUMBERS or row["first_port"] or row["last_port"]:
        raise Refused(f"no ports: {row}")
    return transport, number(NUMBERS[transport].get(which, which))


def judge(path):
    opens = []
    for row in rows(path):
        if None in row or None in row.values() or row["direction"] not in ("inbound", "outbound"):
            raise Refused(f"not a row: {row}")
        for network in row["networks"].split(" "):
            sides = (net(network), "any") if row["direction"] == "inbound" else ("any", net(network))
            opens.append(opening(*opened(row), *sides))
    return opens


hear(judge)
