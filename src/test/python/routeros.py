"""MikroTik RouterOS: commands split by the Ansible collection community.routeros, keys from its table of the API."""

import re

from ansible_collections.community.routeros.plugins.module_utils._api_data import PATHS
from ansible_collections.community.routeros.plugins.module_utils.quoting import (
    ParseError,
    convert_list_to_dictionary,
    split_routeros_command,
)
from judge import Refused, hear, net, number, ports, product, text

# Where an entry goes belongs to the command add, not to the entry: RouterOS manual, "Scripting", General Commands.
PLACE = re.compile(r' place-before=\[find where comment="[a-z0-9-]+"\]')
REMOVE = re.compile(r'(/ip|/ipv6) firewall (filter|address-list|nat) remove \[find where (.*)\]')
CONDITION = re.compile(r'^([a-z-]+)[=~](.*)$')


def fields(path):
    data = PATHS[path]
    return set(getattr(data, "fields", None) or data.get_data().fields)


def split(line):
    # The splitter takes both for ordinary characters; RouterOS does not.
    if re.search(r'[$;]', line):
        raise Refused(f"would be evaluated: {line}")
    try:
        return split_routeros_command(line)
    except ParseError as wrong:
        raise Refused(f"{wrong}: {line}") from None


def values(path, arguments):
    try:
        settings = convert_list_to_dictionary(arguments)
    except ParseError as wrong:
        raise Refused(str(wrong)) from None
    unknown = set(settings) - fields(path)
    if unknown:
        raise Refused(f"unknown in {path}: {sorted(unknown)}")
    return settings


def remove(found):
    path = (found[1][1:], "firewall", found[2])
    for part in split(found[3].replace("~", "=")):
        values(path, [part])


def rule(settings, lists):
    if settings.get("action") != "accept" or settings.get("chain") != "forward":
        raise Refused(f"does not accept: {settings}")
    sides = []
    for key in ("src-address-list", "dst-address-list"):
        if settings.get(key) not in lists:
            raise Refused(f"{key} is missing or not defined: {settings}")
        sides.append(lists[settings[key]])
    return product(*opened(settings), *sides)


# RouterOS Reference Manual, "Filter": icmp-options is TYPE:CODE, and 0-255 is every code.
def opened(settings):
    """What is opened, and its two ends."""
    protocol = settings.get("protocol", "")
    if protocol.isdecimal() and not settings.keys() & {"dst-port", "icmp-options"}:
        return "ip", number(protocol)
    if protocol in ("icmp", "icmpv6") and "dst-port" not in settings:
        kind, code = settings.get("icmp-options", "none:").split(":")
        if code != "0-255":
            raise Refused(f"not every code: {settings}")
        return protocol, number(kind)
    if protocol not in ("tcp", "udp") or "icmp-options" in settings:
        raise Refused(f"no port: {settings}")
    return protocol, ports(*settings.get("dst-port", "").split("-"))


# RouterOS Reference Manual, "NAT": without to-ports a connection keeps its port.
def translation(settings):
    if settings.get("action") != "dst-nat" or settings.get("chain") != "dstnat":
        raise Refused(f"does not translate: {settings}")
    for key in ("dst-address", "to-addresses"):
        if not net(settings[key]).endswith("/32"):
            raise Refused(f"{key} is no address: {settings}")
    opened(settings)


def judge(path):
    lists, opens = {}, []
    for line in text(path).splitlines():
        removal = REMOVE.fullmatch(line)
        if removal:
            remove(removal)
        elif not line.startswith("#"):
            if " filter " in line and not PLACE.search(line):
                raise Refused(f"goes after what drops the rest: {line}")
            line = PLACE.sub("", line)
            where, table, what, command, *arguments = split(line) + [""] * 4
            place = (where[1:], table, what)
            if not where.startswith("/") or place not in PATHS or command != "add":
                raise Refused(f"no such command: {line}")
            settings = values(place, [argument for argument in arguments if argument])
            if what == "nat":
                translation(settings)
            elif what == "address-list":
                lists.setdefault(settings["list"], []).append(net(settings["address"]))
            else:
                opens += rule(settings, lists)
    return opens


hear(judge)
