"""Cisco NX-OS: access lists as the Ansible collection cisco.nxos parses a running configuration (state: parsed).

Its parser leaves out what it does not understand instead of refusing it, so only what it recovers counts.
"""

import contextlib
import io
import re

from ansible_collections.cisco.nxos.plugins.module_utils.network.nxos.argspec.acls.acls import AclsArgs
from ansible_collections.cisco.nxos.plugins.module_utils.network.nxos.facts.acls.acls import AclsFacts
from judge import Refused, answered, hear, net, opening, ports, text

BACK = re.compile(r"  (?P<number>\d+) permit (?P<transport>tcp|udp) (?P<source>\S+) (?P<port>eq \d+|range \d+ \d+) (?P<destination>\S+)(?P<rest>.*)")
MODE = re.compile(r"resequence (ip|ipv6) access-list [A-Z0-9-]+ \d+ \d+")


def parsed(config):
    facts = {"ansible_network_resources": {}}
    said = io.StringIO()
    try:
        with contextlib.redirect_stdout(said):
            AclsFacts(None).populate_facts(None, facts, config)
    except SystemExit:
        raise Refused(said.getvalue().strip()[:200]) from None
    except Exception as wrong:  # the parser fails in many ways at what it does not know
        raise Refused(f"{type(wrong).__name__}: {wrong}") from None
    return facts["ansible_network_resources"].get("acls", [])


def side(entry, name):
    found = entry.get(name, {})
    return net(f"{found['host']}/{'128' if ':' in found['host'] else '32'}" if "host" in found else found.get("prefix", ""))


def range_of(entry):
    protocol = entry.get("destination", {}).get("port_protocol", {})
    if "range" in protocol:
        return ports(protocol["range"]["start"], protocol["range"]["end"])
    if "eq" in protocol:
        return ports(protocol["eq"])
    raise Refused(f"an entry without ports: {entry}")


def forth(lines):
    """The lines, the way back written as what it answers to, for the parser knows no range of source ports; and where it stands."""
    backs, name, all_forth = set(), "", []
    for line in lines:
        name = line.split(" ")[-1] if " access-list " in line else name
        found = BACK.fullmatch(line)
        if found:
            backs.add((name, found["number"]))
            line = "  {number} permit {transport} {destination} {source} {port}{rest}".format(**found.groupdict())
        all_forth.append(line)
    return all_forth, backs


def judge(path):
    lines = [line for line in text(path).splitlines() if not line.startswith("!") and not MODE.fullmatch(line)]
    # What is taken back is written like what was added, without a number.
    lines = [re.sub(r"^  no ", f"  {number} ", line) for number, line in enumerate(lines, 1)]
    lines, backs = forth(lines)
    opens, answers = [], []
    for family in parsed("\n".join(lines) + "\n") if lines else []:
        for acl in family["acls"]:
            for entry in acl.get("aces", []):
                if "remark" in entry:
                    continue
                if entry.get("grant") != "permit":
                    raise Refused(f"does not permit: {entry}")
                back = (acl["name"], str(entry["sequence"])) in backs
                established = entry.get("protocol_options", {}).get("tcp", {}).get("established", False)
                if established != (back and entry.get("protocol") == "tcp"):
                    raise Refused(f"neither opens a port nor is the way back: {entry}")
                (answers if back else opens).append(
                    opening(entry.get("protocol"), range_of(entry), side(entry, "source"), side(entry, "destination")))
    return answered(opens, answers)


hear(judge)
