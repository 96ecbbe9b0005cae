"""VMware NSX: a file is run by a shell, and curl sends its request to a server that takes what the API guide says.

What is open is read from the policies that the server has. A file that is run twice adds nothing; a name that nothing has, a
key that the guide does not know, and the removal of what is still used are refused, and nothing is kept of such a request; and a
file that takes back leaves nothing of the file beside it.
"""

import base64
import copy
import json
import re

from judge import Refused, hear, net, ports, product
from standin import applied, serve

LOGIN = "admin:secret"
NAME = re.compile(r"[A-Za-z0-9_-]{1,255}")
NODES = {"resource_type", "id", "display_name"}
KEYS = {
    "Service": {"service_entries"},
    "L4PortSetServiceEntry": {"l4_protocol", "destination_ports"},
    "Group": {"expression"},
    "SecurityPolicy": {"category", "sequence_number", "rules"},
    "Rule": {"sequence_number", "source_groups", "destination_groups", "services", "profiles", "scope", "action", "direction",
             "ip_protocol", "logged", "tag", "notes"},
}
CHOICES = {"profiles": ["ANY"], "scope": ["ANY"], "action": "ALLOW", "direction": "IN_OUT", "ip_protocol": "IPV4_IPV6", "logged": True}
PLACES = {"Service": "/infra/services/", "Group": "/infra/domains/default/groups/", "SecurityPolicy": "/infra/domains/default/security-policies/"}


def node(given, kind):
    """A resource with the keys of its kind and no others."""
    if given.get("resource_type") != kind or not NAME.fullmatch(given.get("id", "")) or set(given) != NODES | KEYS[kind]:
        raise Refused(f"no {kind}: {given}")
    return given


def only(given, *keys):
    if set(given) != set(keys):
        raise Refused(f"{sorted(given)} instead of {sorted(keys)}")
    return [given[key] for key in keys]


class Manager:
    """What the manager has, by path."""

    def __init__(self):
        self.has = {}

    def patch(self, root):
        before = copy.deepcopy(self.has)
        try:
            kind, children = only(root, "resource_type", "children")
            if kind != "Infra":
                raise Refused(f"no root: {kind}")
            for child in children:
                if child["resource_type"] == "ChildResourceReference":
                    _, name, target, nested = only(child, "resource_type", "id", "target_type", "children")
                    if (name, target) != ("default", "Domain"):
                        raise Refused(f"no domain: {name} {target}")
                    for each in nested:
                        self.child(each, ("Group", "SecurityPolicy"))
                else:
                    self.child(child, ("Service",))
            self.requireReferences()
        except (Refused, KeyError, TypeError, ValueError, AttributeError) as wrong:
            self.has = before
            return f"{type(wrong).__name__}: {wrong}"
        return None

    def child(self, child, kinds):
        kind = child["resource_type"].removeprefix("Child")
        if kind not in kinds or child["resource_type"] == kind:
            raise Refused(f"no child here: {child['resource_type']}")
        if "marked_for_delete" in child:
            _, marked, gone = only(child, "resource_type", "marked_for_delete", kind)
            if marked is not True or only(gone, "resource_type", "id")[0] != kind or not self.has.pop(PLACES[kind] + gone["id"], None):
                raise Refused(f"nothing to delete: {gone}")
        else:
            _, given = only(child, "resource_type", kind)
            self.has[PLACES[kind] + given["id"]] = getattr(self, kind.lower())(node(given, kind))

    def service(self, given):
        entry = node(given["service_entries"][0], "L4PortSetServiceEntry")
        if len(given["service_entries"]) != 1 or entry["l4_protocol"] not in ("TCP", "UDP") or not 1 <= len(entry["destination_ports"]) <= 15:
            raise Refused(f"no entries: {given}")
        return [(entry["l4_protocol"].lower(), ports(*one.split("-"))) for one in entry["destination_ports"]]

    def group(self, given):
        kind, nets = only(given["expression"][0], "resource_type", "ip_addresses")
        if len(given["expression"]) != 1 or kind != "IPAddressExpression" or len(nets) > 4000:
            raise Refused(f"no addresses: {given}")
        return [net(one) for one in nets]

    def securitypolicy(self, given):
        if given["category"] != "Application" or not 0 <= given["sequence_number"] <= 999999:
            raise Refused(f"no place: {given}")
        numbers, names = [rule["sequence_number"] for rule in given["rules"]], {rule["id"] for rule in given["rules"]}
        if len(set(numbers)) != len(numbers) or len(names) != len(numbers):
            raise Refused("two rules of a name or number")
        for rule in given["rules"]:
            node(rule, "Rule")
            if any(rule[key] != choice for key, choice in CHOICES.items()) or len(rule["tag"]) > 32:
                raise Refused(f"no such rule: {rule}")
        return given["rules"]

    def rules(self):
        return [rule for path, rules in self.has.items() if path.startswith(PLACES["SecurityPolicy"]) for rule in rules]

    def requireReferences(self):
        for rule in self.rules():
            for path in [*rule["source_groups"], *rule["destination_groups"], *rule["services"]]:
                if path not in self.has:
                    raise Refused(f"refers to nothing: {path}")

    def opens(self):
        return [
            opening
            for rule in self.rules()
            for path in rule["services"]
            for transport, ends in self.has[path]
            for opening in product(
                transport,
                ends,
                [one for group in rule["source_groups"] for one in self.has[group]],
                [one for group in rule["destination_groups"] for one in self.has[group]],
            )
        ]


manager = Manager()


def answer(method, path, headers, body):
    login = "Basic " + base64.b64encode(LOGIN.encode()).decode()
    if (method, path) != ("PATCH", "/policy/api/v1/infra") or headers["Authorization"] != login or headers["Content-Type"] != "application/json":
        return 400, f"no such call, or not logged in: {method} {path}"
    try:
        wrong = manager.patch(json.loads(body))
    except ValueError as broken:
        wrong = f"no JSON: {broken}"
    return (400, wrong) if wrong else (200, "")


ADDRESS = serve(answer)


def judge(path):
    global manager
    manager = Manager()
    if not applied(path, lambda: manager.has, ADDRESS, LOGIN):
        return manager.opens()
    if manager.has:
        raise Refused(f"leaves {list(manager.has)}")
    return None


hear(judge)
