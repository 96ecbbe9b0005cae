"""Linux: files are loaded by nft and iptables in a network namespace of their own, which says what it has understood;
what a script says to ufw and firewall-cmd is written down and read by the parsers of ufw and firewalld.

A whole policy lets in what every server needs, too; what is the matrix's has a comment there. It also lets the server send first
from each UDP port that it opens.
"""

import json
import os
import re
import socket
import subprocess
import sys
import tempfile

from firewall.core.rich import Rich_Accept, Rich_IcmpType, Rich_Port, Rich_Protocol, Rich_Rule, Rich_SourcePort
from firewall.errors import FirewallError
from judge import Refused, hear, net, number, opening, ports
from ufw.common import UFWError
from ufw.parser import UFWCommandRule, UFWParser

BASE = """
nft 'add table inet filter'
nft 'add chain inet filter input { type filter hook input priority 0; }'
nft 'add chain inet filter output { type filter hook output priority 0; }'
"""
# From where the administrator is logged in.
LOGIN = "203.0.113.9"
# A program that writes down its arguments, and answers as if everything that is asked for were there: a ufw whose second
# rule refuses everybody who comes by IPv4.
SHIM = """#!/bin/sh
printf '%s\\n' "$@" '' >>"$SAID"
case "$*" in *--get-policies* | *--list-rich-rules*) echo portbook-out ;; esac
[ "$*" != "status numbered" ] || printf '%s\n' 'Status: active' '[ 1] 22  ALLOW IN  Anywhere' '[ 2] Anywhere  DENY IN  Anywhere'
"""


def run(script, *arguments, path=None, said=""):
    environment = dict(os.environ, LC_ALL="C.UTF-8", SAID=said, SSH_FROM=LOGIN, PATH=(path + ":" if path else "") + os.environ["PATH"])
    done = subprocess.run(["unshare", "-n", "-m", "sh", "-euc", "mount -t tmpfs none /var/lib\n" + script, "sh", *arguments], env=environment,
                          capture_output=True, text=True, timeout=60, check=False)
    if done.returncode:
        raise Refused((done.stderr or done.stdout).strip()[:300] or f"status {done.returncode}")
    return done.stdout


def sides(inbound, peer):
    return (peer, "any") if inbound else ("any", peer)


def protocol(name):
    """The number of a protocol that has no ports, twice, from its number or from its name in this machine's list."""
    try:
        return number(name if str(name).isdecimal() else socket.getprotobyname(name))
    except OSError:
        raise Refused(f"no protocol: {name}") from None


def nets(right):
    """What nft prints for an address, a network or a set of them."""
    if isinstance(right, dict) and "set" in right:
        return [one for member in right["set"] for one in nets(member)]
    if isinstance(right, dict):
        return [net(right["prefix"]["addr"], right["prefix"]["len"])]
    return [net(right)]


def policy(path):
    return ".policy." in os.path.basename(path)


def calling(path, opens, sent):
    """What a file opens, if the server may send first from each UDP port that a whole policy opens, and from nothing else."""
    expected = {line for line in opens if line.startswith("udp ") and line.endswith(" > any")} if policy(path) else set()
    if set(sent) != expected:
        raise Refused(f"sends first: {sorted(set(sent) ^ expected)[:3]}")
    return opens


def sending(port, peer):
    """What is sent first, like what it is sent from."""
    return opening("udp", ports(*re.split("[:-]", port)), peer, "any")


def nftables(path):
    load = 'sh "$1"' if policy(path) else 'nft -c -f "$1"; nft -f "$1"'
    opens, sent = [], []
    for entry in json.loads(run(f"{BASE} {load}; nft -n -j list ruleset", path))["nftables"]:
        rule = entry.get("rule")
        if rule and "comment" in rule:
            first, lines = accepted(rule)
            (sent if first else opens).extend(lines)
        elif policy(path) and entry.get("chain", {}).get("policy") == "accept" and entry["chain"]["table"].endswith("-policy"):
            raise Refused(f"does not close: {entry}")
        elif rule and not policy(path) and not any("jump" in part for part in rule["expr"]):
            raise Refused(f"not one of the matrix: {rule}")
    return calling(path, opens, sent)


def accepted(rule):
    """What a rule lets through: by address and port, nothing else; and whether it lets the server send first."""
    inbound = rule["chain"].endswith("-in") or rule["chain"] == "input"
    matches = [part["match"] for part in rule["expr"] if "match" in part]
    if len(matches) != 2 or "accept" not in rule["expr"][-1]:
        raise Refused(f"does not accept by address and port: {rule}")
    peer, port = matches
    if "meta" in port["left"] or port["left"]["payload"]["field"] in ("nexthdr", "type"):
        return False, [opening(*portless(port), *sides(inbound, one)) for one in nets(of(peer, inbound))]
    first = not inbound and port["left"]["payload"] == {"protocol": "udp", "field": "sport"}
    if (peer["left"]["payload"]["field"], port["left"]["payload"]["field"]) != ("saddr" if inbound else "daddr", "sport" if first else "dport"):
        raise Refused(f"not by address and port: {rule}")
    ends = port["right"]["range"] if isinstance(port["right"], dict) else [port["right"]]
    return first, [
        opening(port["left"]["payload"]["protocol"], ports(*ends), *sides(inbound or first, one)) for one in nets(peer["right"])]


def of(peer, inbound):
    if peer["left"]["payload"]["field"] != ("saddr" if inbound else "daddr"):
        raise Refused(f"not by address: {peer}")
    return peer["right"]


def portless(match):
    """What a match opens that is not one of ports, and its number twice: a protocol, or a type of messages of every code."""
    left = match["left"]
    if left in ({"meta": {"key": "l4proto"}}, {"payload": {"protocol": "ip6", "field": "nexthdr"}}):
        return "ip", protocol(match["right"])
    if left["payload"]["protocol"] not in ("icmp", "icmpv6"):
        raise Refused(f"neither a protocol nor a message: {match}")
    return left["payload"]["protocol"], number(match["right"])


# What iptables-save prints for a protocol without ports: by its name, by its number, or by its extension header; and for a message.
PORTLESS = re.compile(r"-A \S+-([io]) -([sd]) (\S+) (?:-p (\S+)|-m (ah)) -m comment --comment \S+ -j ACCEPT")
MESSAGE = re.compile(
    r"-A \S+-([io]) -([sd]) (\S+) -p (icmp|ipv6-icmp) -m icmp6? --icmp(?:v6)?-type (\d+) -m comment --comment \S+ -j ACCEPT")
RULE = re.compile(r"-A \S+-([io]) -([sd]) (\S+) -p (tcp|udp|sctp) -m (?:tcp|udp|sctp) --dport (\S+) -m comment --comment \S+ -j ACCEPT")

SENT = re.compile(r"-A \S+-policy-o -d (\S+) -p udp -m udp --sport (\S+) -m comment --comment \S+ -j ACCEPT")


def iptables(path):
    saved = run('sh "$1" >&2; iptables-save; ip6tables-save; sh "$1" remove >&2; '
                'iptables-save | grep "^-" >&2 && exit 1; ip6tables-save | grep "^-" >&2 && exit 1; true', path)
    opens, sent = [], []
    for line in saved.splitlines():
        rule = RULE.fullmatch(line)
        if rule:
            opens.append(opening(rule[4], ports(*rule[5].split(":")), *sides(rule[1] == "i", net(rule[3]))))
        elif MESSAGE.fullmatch(line):
            way, _, peer, kind, which = MESSAGE.fullmatch(line).groups()
            opens.append(opening({"icmp": "icmp", "ipv6-icmp": "icmpv6"}[kind], number(which), *sides(way == "i", net(peer))))
        elif PORTLESS.fullmatch(line):
            way, _, peer, name, header = PORTLESS.fullmatch(line).groups()
            opens.append(opening("ip", protocol(name or header), *sides(way == "i", net(peer))))
        elif SENT.fullmatch(line):
            sent.append(sending(SENT.fullmatch(line)[2], net(SENT.fullmatch(line)[1])))
        elif line.startswith("-A") and " -j ACCEPT" in line and not policy(path):
            raise Refused(f"not as it should be: {line}")
    if policy(path) and len(re.findall(r"^-A \S+-policy-[io] -j DROP$", saved, re.MULTILINE)) != 4:
        raise Refused("does not close")
    return calling(path, opens, sent)


def commands(path, program):
    """The calls that a script makes of a program, as lists of arguments."""
    with tempfile.TemporaryDirectory() as folder:
        shim, said = os.path.join(folder, program), os.path.join(folder, "said")
        with open(shim, "w", encoding="utf-8") as file:
            file.write(SHIM)
        os.chmod(shim, 0o755)
        open(said, "w", encoding="utf-8").close()
        run('sh "$1"', path, path=folder, said=said)
        with open(said, encoding="utf-8") as file:
            return [call.split("\n") for call in file.read().split("\n\n") if call]


def beside(calls, frame):
    """What a whole policy says beside its frame, each line of which must be there once."""
    said = [" ".join(call) for call in calls]
    missing = [line for line in frame if said.count(line) != 1]
    if missing:
        raise Refused(f"lacks {missing}")
    return [call for call, line in zip(calls, said) if line not in frame]


UFW_FRAME = ["--force reset", "default deny incoming", "default deny outgoing", "--force enable",
             f"allow in proto tcp from {LOGIN} to any port 22 comment ssh"]


def ufw(path):
    parser = UFWParser()
    for word in ("prepend", "insert", "allow"):
        parser.register_command(UFWCommandRule(word))
    opens, sent = [], []
    calls = [call for call in commands(path, "ufw") if call != ["status", "numbered"]]
    for call in beside(calls, UFW_FRAME) if policy(path) else calls:
        try:
            rule = parser.parse_command(["rule", *call]).data["rule"]
        except (UFWError, ValueError) as wrong:
            raise Refused(f"{wrong}: {call}") from None
        if rule.action != "allow":
            raise Refused(f"does not allow: {call}")
        peer = net(rule.src if rule.direction == "in" else rule.dst)
        if rule.direction == "out" and rule.dport == "any" and rule.protocol == "udp":
            sent.append(sending(rule.sport, peer))
        elif rule.dport == "any" and rule.protocol not in ("any", "tcp", "udp"):
            opens.append(opening("ip", protocol(rule.protocol), *sides(rule.direction == "in", peer)))
        else:
            opens.append(opening(rule.protocol, ports(*rule.dport.split(":")), *sides(rule.direction == "in", peer)))
    return calling(path, opens, sent)


# RFC 792 and RFC 4443 for what firewalld names.
TYPES = {"icmp": {"destination-unreachable": 3, "echo-request": 8}, "icmpv6": {"packet-too-big": 2, "echo-request": 128}}
RICH = "--add-rich-rule="
FIREWALLD_FRAME = ["--zone=portbook-in", "--set-target=DROP", "--add-source=0.0.0.0/0", "--add-source=::/0",
                   "--policy=portbook-whole", "--add-ingress-zone=HOST", "--add-egress-zone=ANY", "--reload"]
FIREWALLD_LOGIN = f"rule family=ipv4 source address={LOGIN} port port=22 protocol=tcp accept"


def rich_rules(path):
    words = [word for call in commands(path, "firewall-cmd") for word in call]
    rules = [word[len(RICH):] for word in words if word.startswith(RICH)]
    if not policy(path):
        return rules
    missing = [word for word in FIREWALLD_FRAME if word not in words]
    if missing or words.count("--set-target=DROP") != 2 or rules.count(FIREWALLD_LOGIN) != 1:
        raise Refused(f"does not close, or shuts out: {missing}")
    return [rule for rule in rules if rule != FIREWALLD_LOGIN]


def rich(rule):
    """What a rich rule without ports opens, and its number twice; the types of firewalld are known by name in one family each."""
    if isinstance(rule.element, Rich_Protocol):
        return "ip", protocol(rule.element.value)
    kind = "icmpv6" if rule.family == "ipv6" else "icmp"
    return kind, number(TYPES[kind].get(rule.element.name, "none"))


def firewalld(path):
    opens, sent = [], []
    for text in rich_rules(path):
        try:
            rule = Rich_Rule(rule_str=text)
        except (FirewallError, ValueError) as wrong:
            raise Refused(f"{wrong}: {text}") from None
        first = isinstance(rule.element, Rich_SourcePort) and rule.source is None and rule.element.protocol == "udp"
        portless = isinstance(rule.element, (Rich_IcmpType, Rich_Protocol))
        if not (first or portless or isinstance(rule.element, Rich_Port)) or not isinstance(rule.action, Rich_Accept):
            raise Refused(f"does not accept a port: {text}")
        inbound = rule.source is not None
        peer = net((rule.source or rule.destination).addr)
        if (rule.family == "ipv6") != (":" in peer):
            raise Refused(f"wrong family: {text}")
        if first:
            sent.append(sending(rule.element.port, peer))
        elif portless:
            opens.append(opening(*rich(rule), *sides(inbound, peer)))
        else:
            opens.append(opening(rule.element.protocol, ports(*rule.element.port.split("-")), *sides(inbound, peer)))
    return calling(path, opens, sent)


hear({"nftables": nftables, "iptables": iptables, "ufw": ufw, "firewalld": firewalld}[sys.argv[1]])
