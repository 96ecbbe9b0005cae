"""Juniper firewall filters: what Capirca (Debian's python3-capirca) writes for the same terms, in braces, beside our set lines.

Only values are taken from a file. Capirca makes a configuration of them; flattened it must say what our file says, prefix lists
replaced by what is in them, line for line, and what is open is read from Capirca's side.
"""

import logging
import os
import re

from capirca.lib import juniper, naming, policy
from judge import Refused, answered, hear, net, ports, product, text
from junos import braces

logging.disable(logging.WARNING)

LIST = re.compile(r"policy-options prefix-list (?P<name>\S+) (?P<value>\S+)")
TERM = re.compile(r"firewall family (?P<family>inet6?) filter (?P<filter>\S+) term (?P<term>\S+) (?P<said>.+)")
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
    family, name, term = key
    definitions = naming.Naming()
    protocols = values(said, "from protocol ") + values(said, "from next-header ")
    lines = [f"header {{\n  target:: juniper {name} {family} not-interface-specific\n}}", f"term {term} {{"]
    for side in ("source", "destination"):
        for number, value in enumerate(values(said, f"from {side}-address ")):
            definitions.ParseNetworkList([f"{side}{number} = {value}"])
            lines.append(f"  {side}-address:: {side}{number}")
        for number, value in enumerate(values(said, f"from {side}-port ")):
            definitions.ParseServiceList([f"{side}{number} = {value}/{protocols[0] if protocols else ''}"])
            lines.append(f"  {side}-port:: {side}{number}")
    lines += [f"  protocol:: {value}" for value in protocols]
    lines += ["  option:: tcp-established"] if "from tcp-established" in said else []
    lines += [f"  counter:: {value}" for value in values(said, "then count ")]
    lines += ["  action:: accept", "}"]
    return policy.ParsePolicy("\n".join(lines) + "\n", definitions, optimize=False)


def written(key, said):
    """What Capirca says of the same term."""
    try:
        braced = str(juniper.Juniper(asked(key, said), 52))
    except Exception as wrong:  # Capirca refuses in many ways
        raise Refused(f"Capirca: {type(wrong).__name__} {wrong}") from None
    theirs = terms(" ".join(statement) for statement in braces(braced) if "term" in statement)
    if sorted(theirs.get(key, [])) != sorted(said):
        raise Refused(f"Capirca writes {sorted(theirs.get(key, []))}, not {sorted(said)}")
    return theirs[key]


def judge(path):
    lines = [line for line in text(path).split("\n")[:-1] if not line.startswith("# ")]
    if all(line.startswith("delete ") for line in lines):
        return removed(lines, path.replace(".remove.", "."))
    opens, answers = [], []
    for key, said in terms(expanded(lines)).items():
        theirs = written(key, said)
        back = bool(values(theirs, "from source-port "))
        transport = (values(theirs, "from protocol ") + values(theirs, "from next-header "))[0]
        if ("from tcp-established" in theirs) != (back and transport == "tcp"):
            raise Refused(f"neither opens a port nor is the way back: {key}")
        near, far = ("destination", "source") if back else ("source", "destination")
        for value in values(theirs, f"from {far}-port "):
            (answers if back else opens).extend(product(
                transport, ports(*value.split("-")), values(theirs, f"from {near}-address "), values(theirs, f"from {far}-address ")))
    return answered(opens, answers)


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
