"""What all judges share: they are called with a folder and print one line of JSON for each file below it.

A line is {"file": path} and either "refused": why, or "opens": what the judge has understood that the file opens, as
"tcp 443-443 198.51.100.16/28 > 192.0.2.10/32"; "opens" is missing where a judge understands the syntax only.
"""

import ipaddress
import json
import os
import sys


class Refused(Exception):
    """What the judge has against a file."""


def hear(judge):
    """Calls judge(path) for every file, in one order on every machine."""
    folder = sys.argv[-1]
    for parent, folders, files in os.walk(folder):
        folders.sort()
        for name in sorted(files):
            path = os.path.join(parent, name)
            verdict = {"file": os.path.relpath(path, folder)}
            try:
                opens = judge(path)
                if opens is not None:
                    verdict["opens"] = sorted(set(opens))
            except Refused as refused:
                verdict["refused"] = str(refused)
            print(json.dumps(verdict), flush=True)


def text(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def ports(first, last=None):
    """The two ends of a range as numbers."""
    try:
        ends = int(first), int(first if last is None else last)
    except ValueError:
        raise Refused(f"no port: {first} {last}") from None
    if not 1 <= ends[0] <= ends[1] <= 65535:
        raise Refused(f"no range of ports: {ends}")
    return ends


def number(value):
    """The number of a protocol or of a type of messages, twice: the two ends of what is opened."""
    if not str(value).isdecimal() or int(value) > 255:
        raise Refused(f"no number up to 255: {value}")
    return int(value), int(value)


def net(address, mask=None):
    """A network without host bits, from an address and its mask or length; any is any."""
    if address == "any":
        return address
    try:
        return str(ipaddress.ip_network(address if mask is None else f"{address}/{mask}"))
    except ValueError as wrong:
        raise Refused(str(wrong)) from None


def opening(transport, ends, source, destination):
    """The ends of what has no ports are its number."""
    if transport not in ("tcp", "udp", "sctp", "icmp", "icmpv6", "ip"):
        raise Refused(f"no transport: {transport}")
    return f"{transport} {ends[0]}-{ends[1]} {source} > {destination}"


def product(transport, ends, sources, destinations):
    """From every source to every destination of its family."""
    return [
        opening(transport, ends, source, destination)
        for source in sources
        for destination in destinations
        if "any" in (source, destination) or (":" in source) == (":" in destination)
    ]


def answered(opens, answers):
    """What stateless lists open, if all that comes back may pass; answers say what they answer to, like what is opened."""
    if set(opens) != set(answers):
        raise Refused(f"no way back, or one of nothing: {sorted(set(opens) ^ set(answers))[:3]}")
    return opens
