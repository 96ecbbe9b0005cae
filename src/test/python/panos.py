"""Palo Alto: PAN-OS set lines beside Capirca's XML."""

import re
from xml.etree import ElementTree

from capirca.lib import paloaltofw
from differential import Platform
from judge import Refused, hear

RULE = r"rulebase security rules (?P<name>\S+) "

FORMS = {
    "network": r"address (?P<name>\S+) ip-netmask (?P<value>\S+)",
    "service": r"service (?P<name>\S+) protocol (?P<transport>\S+) port (?P<value>\S+)",
    "rule": RULE + r"(?P<key>from|to|source|destination|service|log-end|description) (?P<value>\S+)",
}


def singles(line):
    """A rule's settings stand one after the other: a key and a value, or several in brackets."""
    rule = re.match(r"rulebase security rules \S+ ", line)
    if not rule:
        return [line]
    settings = re.compile(r"(\S+) (?:\[ ([^\[\]\"]+) \]|([^\s\[\]\"]+))(?: |$)")
    found, at = [], rule.end()
    while at < len(line):
        setting = settings.match(line, at)
        if not setting:
            raise Refused(f"no setting: {line[at:]}")
        found += [f"{rule[0]}{setting[1]} {value}" for value in (setting[2] or setting[3]).split(" ")]
        at = setting.end()
    return found


def leaves(element, within):
    for child in element:
        path = within if child.tag == "member" else [*within, child.get("name", child.tag)]
        if len(child):
            yield from leaves(child, path)
        elif child.text:
            yield [*path, child.text.strip()]


def flat(text):
    """A group of addresses stands for what is in it; left aside is what Capirca says of its own: kinds of rules, repeated names."""
    system = ElementTree.fromstring(text).find(".//vsys/entry")
    statements = list(leaves(system, []))
    members = {}
    for statement in statements:
        if statement[0] == "address-group":
            members.setdefault(statement[1], []).append(statement[-1])
    lines = []
    for statement in statements:
        own = statement[0] == "address" and statement[2] == "description"
        if statement[0] != "address-group" and statement[-2] != "rule-type" and not own:
            lines += [" ".join([*statement[:-1], member]) for member in members.get(statement[-1], [statement[-1]])]
    return lines


hear(Platform("paloalto", paloaltofw.PaloAltoFW, FORMS, singles, flat, (RULE, r" service "), "rulebase nat rules ").judge)
