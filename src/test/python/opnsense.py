"""OPNsense: a file is run by Python before a firewall that answers as the API's documentation and its models say.

What is open is read from what the firewall has applied. A file that is run twice adds nothing; if its changes are not confirmed,
they are gone; and a file that takes back leaves nothing of the file beside it.
"""

import base64
import copy
import io
import json
import os
import re
import socket
import urllib.error
import urllib.request

from judge import Refused, hear, net, number, ports, product, text

ALIAS = {"enabled", "name", "type", "content"}
RULE = {"enabled", "sequence", "action", "quick", "interface", "direction", "ipprotocol", "protocol", "source_net", "destination_net",
        "destination_port", "log", "description"}
TRANSLATION = {"enabled", "interface", "type", "external", "source_net", "destination_net", "description"}
CHOICES = {"enabled": "1", "action": "pass", "quick": "1", "direction": "in", "ipprotocol": "inet46", "log": "1"}
NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,31}")  # OPNsense's AliasNameField
LOGIN = "key:secret"


def opened(rule):
    """What a rule opens, and its two ends; what has no ports by a name of /etc/protocols in capitals (OPNsense's ProtocolField)."""
    protocol, port = rule["protocol"], rule["destination_port"]
    if protocol in ("TCP", "UDP"):
        return protocol.lower(), ports(*port.split("-"))
    try:
        if port or protocol != protocol.upper() or protocol.endswith("ICMP"):
            raise Refused(f"no rule: {rule}")
        return "ip", number(socket.getprotobyname(protocol.lower()))
    except OSError:
        raise Refused(f"no protocol: {protocol}") from None


class Firewall:
    """Aliases by name and rules by number; until a change is confirmed, what was there before is kept."""

    def __init__(self):
        self.aliases, self.rules, self.applied, self.before, self.made = {}, {}, [], None, 0
        self.translated = {}
        self.unconfirmed = False

    def answer(self, method, path, body):
        module, command, *argument = path.split("/")
        known = getattr(self, f"{module}_{command}".lower(), None)
        if known is None or (method == "GET") != (command == "getAliasUUID"):
            raise Refused(f"no such call: {method} {path}")
        return known(body, *argument)

    def alias_import(self, body):
        aliases = body["data"]["aliases"]["alias"]
        for alias in aliases.values():
            if set(alias) != ALIAS or not NAME.fullmatch(alias["name"]) or alias["type"] != "network":
                raise Refused(f"no alias: {alias}")
            for one in alias["content"].split("\n"):
                net(one)
            self.aliases[alias["name"]] = alias["content"].split("\n")
        return {"status": "ok"}

    def alias_getaliasuuid(self, body, name):
        return {"uuid": name} if name in self.aliases else []

    def alias_delitem(self, body, name):
        if any(name in rule["source_net"].split(",") + [rule["destination_net"]] for rule in self.rules.values()):
            raise urllib.error.HTTPError("", 500, "in use", {}, io.BytesIO(b"in use"))
        del self.aliases[name]
        return {"result": "deleted"}

    def alias_reconfigure(self, body):
        return {"status": "ok"}

    # OPNsense manual, Core API, Firewall, OneToOneController.
    def one_to_one_searchrule(self, body):
        return {"rows": [{"uuid": uuid, "description": rule["description"]} for uuid, rule in self.translated.items()]}

    def one_to_one_addrule(self, body):
        self.made += 1
        return self.one_to_one_setrule(body, f"rule-{self.made}")

    def one_to_one_setrule(self, body, uuid):
        rule = body["rule"]
        if set(rule) != TRANSLATION or rule["type"] != "binat" or rule["destination_net"] != "any" or rule["interface"] not in ("wan", "lan"):
            raise Refused(f"no translation: {rule}")
        for address in (rule["external"], rule["source_net"]):
            if net(address) != net(address + "/32"):
                raise Refused(f"no address: {address}")
        if any(other["external"] == rule["external"] for one, other in self.translated.items() if one != uuid):
            raise Refused(f"translated twice: {rule}")
        self.translated[uuid] = rule
        return {"result": "saved", "uuid": uuid}

    def one_to_one_delrule(self, body, uuid):
        del self.translated[uuid]
        return {"result": "deleted"}

    def filter_searchrule(self, body):
        return {"rows": [{"uuid": uuid, "description": rule["description"]} for uuid, rule in self.rules.items()]}

    def filter_addrule(self, body):
        self.made += 1
        return self.filter_setrule(body, f"rule-{self.made}")

    def filter_setrule(self, body, uuid):
        rule = body["rule"]
        if set(rule) != RULE or not 1 <= int(rule["sequence"]) <= 999999:
            raise Refused(f"no rule: {rule}")
        for key, choice in CHOICES.items():
            if rule[key] != choice:
                raise Refused(f"{key}: {rule[key]}")
        if rule["interface"] not in ("wan", "lan") or len(rule["description"]) > 255:
            raise Refused(f"no rule: {rule}")
        opened(rule)
        for name in rule["source_net"].split(",") + rule["destination_net"].split(","):
            if name not in self.aliases:
                raise Refused(f"no alias: {name}")
        self.rules[uuid] = rule
        return {"result": "saved", "uuid": uuid}

    def filter_delrule(self, body, uuid):
        del self.rules[uuid]
        return {"result": "deleted"}

    def filter_savepoint(self, body):
        self.before = copy.deepcopy((self.aliases, self.rules, self.applied))
        return {"status": "ok", "revision": "1700000000.1"}

    def filter_apply(self, body, revision=None):
        if (self.before is None) != (revision is None):
            raise Refused("applied without a way back")
        self.applied, self.unconfirmed = list(self.rules.values()), True
        return {"status": "OK"}

    def filter_cancelrollback(self, body, revision):
        self.before, self.unconfirmed = None, False
        return {"status": "OK"}

    def opens(self):
        return [
            opening
            for rule in self.applied
            for opening in product(
                *opened(rule),
                [net(one) for name in rule["source_net"].split(",") for one in self.aliases[name]],
                [net(one) for name in rule["destination_net"].split(",") for one in self.aliases[name]],
            )
        ]


def run(program, firewall):
    def urlopen(request):
        address = request.full_url.removeprefix("https://firewall/api/firewall/")
        login = "Basic " + base64.b64encode(LOGIN.encode()).decode()
        if request.get_header("Authorization") != login or address == request.full_url:
            raise Refused(f"not the firewall, or not logged in: {request.full_url}")
        body = None if request.data is None else json.loads(request.data)
        return io.BytesIO(json.dumps(firewall.answer(request.get_method(), address, body)).encode())

    def confirm(question):
        if not firewall.before or not firewall.unconfirmed:
            raise Refused("asks before anything is applied")
        return ""

    urllib.request.urlopen = urlopen
    os.environ.update(OPNSENSE="https://firewall", OPNSENSE_LOGIN=LOGIN)
    try:
        exec(compile(program, "snippet", "exec"), {"input": confirm, "print": lambda said: None})
    except (SyntaxError, LookupError, TypeError, ValueError, NameError, AttributeError, SystemExit) as wrong:
        raise Refused(f"{type(wrong).__name__}: {wrong}") from None
    if firewall.before:
        raise Refused("is taken back after 60 seconds")


def judge(path):
    firewall = Firewall()
    removes = ".remove." in os.path.basename(path)
    added = text(path.replace(".remove.", ".") if removes else path)
    run(added, firewall)
    opened = firewall.opens()
    run(added, firewall)
    if firewall.opens() != opened:
        raise Refused("another run changes what is open")
    if not removes:
        return opened
    run(text(path), firewall)
    if firewall.aliases or firewall.rules or firewall.applied or firewall.translated:
        raise Refused(f"leaves {[*firewall.aliases, *firewall.rules, *firewall.translated]}")
    return None


hear(judge)
