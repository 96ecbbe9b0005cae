"""Juniper SRX and Palo Alto, beside what Capirca (Debian's python3-capirca) writes for the same networks, ports and policies.

Only values are taken from a file. Capirca makes a configuration of them in the vendor's own structure, braces or XML; flattened
into set lines it must say what our file says, line for line, and what is open is read from Capirca's side. Names are its own.
A file that takes back must leave nothing of the file beside it, and delete nothing while something else still refers to it.
"""

import logging
import os
import re

from capirca.lib import naming, policy
from judge import Refused, net, ports, product, text

logging.disable(logging.WARNING)

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,62}(\.[0-9]+)?")  # with the number of a rule that is spread


class Facts:
    """What set lines say: {name: network}, {name: (transport, range)}, and rules as {place: {key: [values]}}."""

    def __init__(self, lines, forms):
        self.networks, self.services, self.rules = {}, {}, {}
        for line in lines:
            for kind, form in forms.items():
                found = form.fullmatch(line)
                if found:
                    self.learn(kind, found.groupdict())

    def learn(self, kind, said):
        if kind == "network":
            self.networks[said["name"]] = said["value"]
        elif kind == "service":
            self.services[said["name"]] = (said["transport"], said["value"])
        else:
            rule = self.rules.setdefault(said["name"], {"from": [], "to": [], "source": [], "destination": [], "service": []})
            for key in said.keys() - {"name", "key", "value"}:
                rule[key] = [said[key]]
            rule.setdefault(said["key"].removesuffix("-address").replace("application", "service"), []).append(said["value"])

    def names(self):
        """Every name, and what stands for it whoever has chosen it."""
        meanings = dict(self.networks)
        meanings.update({name: " ".join(service) for name, service in self.services.items()})
        meanings.update({name: f"rule{number}" for number, name in enumerate(self.rules)})
        return meanings

    def used(self):
        return {name for rule in self.rules.values() for values in rule.values() for name in values}

    def opens(self):
        return [
            opening
            for rule in self.rules.values()
            for service in rule["service"]
            for opening in product(
                self.services[service][0],
                ports(*self.services[service][1].split("-")),
                [net(self.networks[name]) for name in rule["source"]],
                [net(self.networks[name]) for name in rule["destination"]],
            )
        ]


def asked(facts, target):
    """Capirca's policy for the same, with names of its own."""
    networks = {name: f"NET{number}" for number, name in enumerate(facts.networks)}
    services = {name: f"PORT{number}" for number, name in enumerate(facts.services)}
    definitions = naming.Naming()
    definitions.ParseNetworkList([f"{networks[name]} = {value}" for name, value in facts.networks.items()])
    definitions.ParseServiceList([f"{services[name]} = {value}/{transport}" for name, (transport, value) in facts.services.items()])
    lines = []
    for number, rule in enumerate(facts.rules.values()):
        zones = f"from-zone {rule['from'][0]} to-zone {rule['to'][0]}"
        lines += [f"header {{\n  target:: {target} {zones} mixed\n}}", f"term rule{number} {{"]
        lines += [f"  source-address:: {networks[name]}" for name in rule["source"]]
        lines += [f"  destination-address:: {networks[name]}" for name in rule["destination"]]
        lines += [f"  protocol:: {facts.services[name][0]}\n  destination-port:: {services[name]}" for name in rule["service"]]
        lines += [f'  comment:: "{word}"' for word in rule.get("description", [])]
        lines += ["  logging:: true"] if rule.get("log") or rule.get("log-end") else []
        lines += ["  action:: accept", "}"]
    return policy.ParsePolicy("\n".join(lines) + "\n", definitions, optimize=False)


def written(facts, target, generator):
    """Capirca's text for the same."""
    try:
        return str(generator(asked(facts, target), 52))
    except (KeyError, IndexError) as wrong:
        raise Refused(f"refers to nothing: {wrong}") from None
    except Exception as wrong:  # Capirca refuses in many ways
        raise Refused(f"Capirca: {type(wrong).__name__} {wrong}") from None


def meant(lines, names):
    """Lines with what names stand for in their place."""
    return {" ".join(names.get(word, word) for word in line.split(" ")) for line in lines}


def compare(ours, theirs):
    if ours != theirs:
        raise Refused(f"Capirca does not write {sorted(ours - theirs)[:3]}, but {sorted(theirs - ours)[:3]}")


class Platform:
    """A vendor's set lines.

    forms: what a line says, by kind; singles(line): a line's own single settings; flat(text): Capirca's text as such lines;
    service: how a setting of a rule begins, with the rule's name, and what is in its settings of services.
    translation: how lines begin that translate addresses. Capirca writes none, so they are only compared with what takes them back.
    left: what may stay when all is taken back: the frame of translations that may be others'.
    """

    def __init__(self, target, generator, forms, singles, flat, service, translation, left="$"):
        self.translation, self.left = re.compile(translation), re.compile(left)
        self.target, self.generator, self.singles, self.flat = target, generator, singles, flat
        self.rule, self.service = map(re.compile, service)
        self.forms = {kind: re.compile(form) for kind, form in forms.items()}

    def judge(self, path):
        lines = [line for line in text(path).split("\n")[:-1] if not line.startswith("# ")]
        if all(line.startswith("delete ") for line in lines):
            return self.removed(lines, path.replace(".remove.", "."))
        return self.opened(lines)

    def opened(self, lines):
        ours = self.spread([line for line in self.settings(lines) if not self.translation.match(line)])
        said = Facts(ours, self.forms)
        for name in said.names():
            if not NAME.fullmatch(name):
                raise Refused(f"no name: {name}")
        theirs = self.flat(written(said, self.target, self.generator))
        understood = Facts(theirs, self.forms)
        idle = said.networks.keys() - said.used()  # opens nothing, and Capirca leaves it out
        ours = [line for line in ours if not idle.intersection(line.split(" "))]
        compare(meant(ours, said.names()), meant(theirs, understood.names()))
        return understood.opens()

    def spread(self, settings):
        """A rule of several services as a rule of each, for a rule of Capirca's has every port in every protocol of it."""
        rules = {}
        for setting in settings:
            found = self.rule.match(setting)
            rules.setdefault(found and found["name"], []).append(setting)
        spread = rules.pop(None, [])
        for name, own in rules.items():
            services = [setting for setting in own if self.service.search(setting)]
            for number, service in enumerate(services or [None]):
                kept = [setting for setting in own if setting not in services or setting == service]
                spread += [setting.replace(f" {name} ", f" {name}.{number} ", 1) for setting in kept]
        return spread

    def settings(self, lines):
        unknown = [line for line in lines if not line.startswith("set ")]
        if unknown:
            raise Refused(f"no set line: {unknown[0]}")
        return [single for line in lines for single in self.singles(line.removeprefix("set "))]

    def removed(self, deletions, added):
        if not os.path.exists(added):
            raise Refused("takes back what nothing has added")
        left = self.settings([line for line in text(added).split("\n")[:-1] if not line.startswith("# ")])
        for deletion in deletions:
            place = deletion.removeprefix("delete ")
            gone = [line for line in left if line.startswith(place + " ")]
            left = [line for line in left if line not in gone]
            name = place.split(" ")[-1]
            if not gone or any(line.endswith(" " + name) for line in left):
                raise Refused(f"deletes nothing, or what is still used: {deletion}")
        left = [line for line in left if not self.left.fullmatch(line)]
        if left:
            raise Refused(f"leaves {left[0]}")
        return None
