"""Juniper firewall filters: what Capirca (Debian's python3-capirca) writes for the same terms, in braces, beside our set lines.

Only values are taken from a file. Capirca makes a configuration of them; flattened it must say what our file says, prefix lists
replaced by what is in them, line for line, and what is open is read from Capirca's side.
"""

import logging
import os
import re

from capirca.lib import aclgenerator, juniper, naming, policy
from judge import Refused, answered, hear, net, number, ports, product, text
from junos import braces

logging.disable(logging.WARNING)

LIST = re.compile(r"policy-options prefix-list (?P<name>\S+) (?P<value>\S+)")
TERM = re.compile(r"firewall family (?P<family>inet6?) filter (?P<filter>\S+) term (?P<term>\S+) (?P<said>.+)")
NUMBERS = aclgenerator.Term.PROTO_MAP_BY_NUMBER
# RFC 792 and RFC 4443: which type answers which.
REPLIES = {("icmp", 8): 0, ("icmp", 13): 14, ("icmpv6", 128): 129}
# The name of the term that Capirca writes, whose limit is shorter than that of Junos.
OWN = "own"
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")


def expanded(lines):
    """Set lines with prefixes in place of lists, and a list only once it is filled anew."""
    lists, spread = {}, []
    for line in lines:
        found = LIST.fullmatch(line.removeprefix("set "))
        if line.startswith("delete policy-options prefix-list "):
            if lists.setdefault(line.split(" ")[-1], []):
                raise Refused(f"empties what it has filled: {line}")
        elif not line.startswith("set "):
            raise Refused(f"no set line: {line}")
        elif found:
            if found["name"] not in lists or found["value"] in lists[found["name"]]:
                raise Refused(f"adds to a list of somebody else's, or twice: {line}")
            lists[found["name"]].append(net(found["value"]))
        elif "-prefix-list " in line:
            start, name = line.removeprefix("set ").rsplit("-prefix-list ", 1)
            spread += [f"{start}-address {value}" for value in lists.get(name) or refuse(f"no such list: {name}")]
        else:
            spread.append(line.removeprefix("set "))
    return spread


def refuse(why):
    raise Refused(why)


def terms(lines):
    """What each term says, by family, filter and name, in order."""
    found = {}
    for line in lines:
        said = TERM.fullmatch(line) or refuse(f"no term: {line}")
        if not NAME.fullmatch(said["term"]):
            raise Refused(f"no name: {said['term']}")
        found.setdefault((said["family"], said["filter"], said["term"]), []).append(said["said"])
    return found


def values(said, start):
    return [line.removeprefix(start) for line in said if line.startswith(start)]


def asked(key, said):
    """Capirca's policy for one term, and its definitions."""
    family, name, _ = key
    definitions = naming.Naming()
    protocols = values(said, "from protocol ") + values(said, "from next-header ")
    lines = [f"header {{\n  target:: juniper {name} {family} not-interface-specific\n}}", f"term {OWN} {{"]
    for side in ("source", "destination"):
        for number, value in enumerate(values(said, f"from {side}-address ")):
            definitions.ParseNetworkList([f"{side}{number} = {value}"])
            lines.append(f"  {side}-address:: {side}{number}")
        for number, value in enumerate(values(said, f"from {side}-port ")):
            definitions.ParseServiceList([f"{side}{number} = {value}/{protocols[0] if protocols else ''}"])
            lines.append(f"  {side}-port:: {side}{number}")
    lines += [f"  protocol:: {named(value)}" for value in protocols]
    lines += [f"  icmp-type:: {message(family, value)}" for value in values(said, "from icmp-type ")]
    lines += ["  option:: tcp-established"] if "from tcp-established" in said else []
    lines += [f"  counter:: {value}" for value in values(said, "then count ")]
    lines += ["  action:: accept", "}"]
    return policy.ParsePolicy("\n".join(lines) + "\n", definitions, optimize=False)


def named(protocol):
    """A protocol as Capirca names it, which writes names for most numbers; Junos prefers icmp6 and takes icmpv6, too."""
    if protocol.isdecimal():
        return NUMBERS.get(int(protocol)) or refuse(f"a number that Capirca does not know: {protocol}")
    return "icmpv6" if protocol == "icmp6" else protocol


def message(family, kind):
    """A type of messages as Capirca names it."""
    known = {value: name for name, value in policy.Term.ICMP_TYPE[aclgenerator.Term.AF_MAP[family]].items()}
    return known.get(number(kind)[0]) or refuse(f"a type that Capirca does not know: {kind}")


def written(key, said):
    """What Capirca says of the same term."""
    try:
        braced = str(juniper.Juniper(asked(key, said), 52))
    except Exception as wrong:  # Capirca refuses in many ways
        raise Refused(f"Capirca: {type(wrong).__name__} {wrong}") from None
    theirs = terms(" ".join(statement) for statement in braces(braced) if "term" in statement)
    found = theirs.get((*key[:2], OWN), [])
    if sorted(found) != sorted(by_name(line) for line in said):
        raise Refused(f"Capirca writes {sorted(found)}, not {sorted(said)}")
    return found


def by_name(line):
    start, value = line.rsplit(" ", 1)
    return f"{start} {named(value)}" if start in ("from protocol", "from next-header") else line


def portless(transport, theirs):
    """What a term without ports is about, and its number."""
    kinds = values(theirs, "from icmp-type ")
    if transport in ("icmp", "icmpv6"):
        return transport, number(kinds[0] if len(kinds) == 1 else refuse(f"not one type: {kinds}"))[0]
    if kinds:
        raise Refused(f"no messages: {transport}")
    return "ip", int(transport) if transport.isdecimal() else aclgenerator.Term.PROTO_MAP[transport]


def judge(path):
    lines = [line for line in text(path).split("\n")[:-1] if not line.startswith("# ")]
    if all(line.startswith("delete ") for line in lines):
        return removed(lines, path.replace(".remove.", "."))
    opens, wanted, answers = [], [], []
    for key, said in terms(expanded(lines)).items():
        theirs = written(key, said)
        back = bool(values(theirs, "from source-port "))
        transport = (values(theirs, "from protocol ") + values(theirs, "from next-header "))[0]
        if ("from tcp-established" in theirs) != (back and transport == "tcp"):
            raise Refused(f"neither opens a port nor is the way back: {key}")
        if transport not in ("tcp", "udp"):
            # The name of a term says which is the way back; each must have an opening that it belongs to.
            back = key[2].endswith("_back")
            kind, which = portless(transport, theirs)
            near, far = ("destination", "source") if back else ("source", "destination")
            sides = values(theirs, f"from {near}-address "), values(theirs, f"from {far}-address ")
            reply = REPLIES.get((kind, which)) if kind != "ip" else which
            if back:
                answers.extend(product(kind, (which, which), *sides))
            else:
                opens.extend(product(kind, (which, which), *sides))
                wanted.extend([] if reply is None else product(kind, (reply, reply), *sides))
            continue
        near, far = ("destination", "source") if back else ("source", "destination")
        for value in values(theirs, f"from {far}-port "):
            lines = product(
                transport, ports(*value.split("-")), values(theirs, f"from {near}-address "), values(theirs, f"from {far}-address "))
            (answers if back else wanted).extend(lines)
            opens.extend([] if back else lines)
    answered(wanted, answers)
    return opens


def removed(deletions, added):
    """Takes back all of the file beside it, and each list after the terms that use it."""
    if not os.path.exists(added):
        raise Refused("takes back what nothing has added")
    left = [line.removeprefix("set ") for line in text(added).split("\n")[:-1] if line.startswith("set ")]
    for deletion in deletions:
        place = deletion.removeprefix("delete ")
        gone = [line for line in left if line.startswith(place + " ")]
        left = [line for line in left if line not in gone]
        if not gone or any(line.endswith("-prefix-list " + place.split(" ")[-1]) for line in left):
            raise Refused(f"deletes nothing, or what is still used: {deletion}")
    if left:
        raise Refused(f"leaves {left[0]}")
    return None


hear(judge)
