"""Juniper SRX: Junos set lines beside Capirca's braces."""

from capirca.lib import junipersrx
from differential import Platform
from judge import hear
from junos import braces

POLICY = r"security policies from-zone (?P<from>\S+) to-zone (?P<to>\S+) policy (?P<name>\S+) "

FORMS = {
    "network": r"security address-book global address (?P<name>\S+) (?P<value>\S+)",
    "service": r"applications application (?P<name>\S+) protocol (?P<transport>\S+) destination-port (?P<value>\S+)",
    "match": POLICY + r"match (?P<key>source-address|destination-address|application) (?P<value>\S+)",
    "log": POLICY + r"then (?P<key>log) (?P<value>session-close)",
    "description": POLICY + r"(?P<key>description) (?P<value>\S+)",
}

def flat(text):
    """Sets of addresses and of applications stand for what is in them, and a term of an application for itself."""
    statements = list(braces(text))
    members = {}
    for statement in statements:
        if statement[-4].endswith("-set"):
            members.setdefault(statement[-3], []).append(statement[-1])
    lines = []
    for statement in statements:
        if not statement[-4].endswith("-set"):
            body = " ".join(statement[:-1]).replace(" term t1 ", " ")
            lines += [f"{body} {member}" for member in members.get(statement[-1], [statement[-1]])]
    return lines


STATIC = r"security nat static rule-set \S+ "

hear(Platform("srx", junipersrx.JuniperSRX, FORMS, lambda line: [line], flat, (POLICY, r" match application "), STATIC, STATIC + r"from zone \S+").judge)
