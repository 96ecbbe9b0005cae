"""Sophos Firewall: a file is run by a shell, and curl sends its form to a firewall that takes what the API help says.

What is open is read from the rules that the firewall has. An element that the help does not know, a name that nothing has or that
is too long, and the removal of what is still used are answered with a code of failure. A file that is run twice adds nothing, and a
file that takes back leaves nothing of the file beside it.
"""

import email
import re
import xml.etree.ElementTree as ET

from judge import Refused, hear, net, ports, product
from standin import applied, serve

USER, PASSWORD = "admin", "se<cr&et"
NAME = re.compile(r"[^#,][^,]{0,59}")
RULE = ["Name", "Description", "IPFamily", "Status", "Position", "PolicyType", "NetworkPolicy"]
POLICY = ["Action", "LogTraffic", "SkipLocalDestined", "SourceZones", "DestinationZones", "Schedule", "SourceNetworks", "Services",
          "DestinationNetworks"]
NAT = ["Name", "IPFamily", "Status", "Position", "LinkedFirewallrule", "OriginalDestinationNetworks", "TranslatedDestination",
       "OriginalServices", "TranslatedService", "OverrideInterfaceNATPolicy", "TranslatedSource"]
CHOICES = {"IPFamily": "IPv4", "Status": "Enable", "LinkedFirewallrule": "None", "TranslatedService": "Original",
           "OverrideInterfaceNATPolicy": "Disable", "TranslatedSource": "Original", "PolicyType": "Network", "Action": "Accept", "LogTraffic": "Enable",
           "SkipLocalDestined": "Disable", "Schedule": "All The Time", "Type": "TCPorUDP", "SourcePort": "1:65535"}


def children(element, *expected):
    """The texts of an element's children, which must be these, each once."""
    if [child.tag for child in element] != list(expected):
        raise Refused(f"{element.tag} has {[child.tag for child in element]}")
    for child in element:
        if CHOICES.get(child.tag, child.text) != child.text:
            raise Refused(f"{child.tag}: {child.text}")
    return [child.text or "" for child in element]


def listed(element, tag):
    if not len(element) or any(child.tag != tag for child in element):
        raise Refused(f"no list of {tag}: {element.tag}")
    return [child.text for child in element]


class Firewall:
    def __init__(self):
        self.has = {"IPHost": {}, "Services": {}, "NATRule": {}, "FirewallRule": {}}

    def answer(self, method, path, headers, body):
        form = email.message_from_bytes(b"Content-Type: " + headers.get("Content-Type", "").encode() + b"\n\n" + body)
        parts = {part.get_param("name", header="content-disposition"): part for part in form.get_payload()} if form.is_multipart() else {}
        if (method, path) != ("POST", "/webconsole/APIController") or set(parts) != {"reqxml"}:
            return 400, "no such call"
        try:
            root = ET.fromstring(parts["reqxml"].get_payload(decode=True).decode())
            if root.tag != "Request" or children(root[0], "Username", "Password") != [USER, PASSWORD] or len(root) != 2:
                return 200, "<Response><Login><status>Authentication Failure</status></Login></Response>"
            answers = [self.one(root[1], child) for child in root[1]]
        except (ET.ParseError, Refused, IndexError) as wrong:
            return 200, f'<Response><Status code="534">{wrong}</Status></Response>'
        return 200, "<Response><Login><status>Authentication Successful</status></Login>" + "".join(answers) + "</Response>"

    def one(self, command, element):
        try:
            if command.attrib or command.tag not in ("Set", "Remove") or element.tag not in self.has:
                raise Refused(f"no such command: {command.tag} {element.tag}")
            getattr(self, f"{command.tag}_{element.tag}".lower() if command.tag == "Set" else "remove")(element)
            return f'<{element.tag}><Status code="200">Configuration applied successfully.</Status></{element.tag}>'
        except (Refused, KeyError, IndexError, TypeError) as wrong:
            return f'<{element.tag}><Status code="500">{type(wrong).__name__} {wrong}</Status></{element.tag}>'

    def name(self, element):
        name = element[0].text
        if element[0].tag != "Name" or not NAME.fullmatch(name):
            raise Refused(f"no name: {name}")
        return name

    def set_iphost(self, element):
        if len(element) > 2 and element[2].text == "IP":
            said = children(element, "Name", "IPFamily", "HostType", "IPAddress") + ["255.255.255.255"]
        else:
            said = children(element, "Name", "IPFamily", "HostType", "IPAddress", "Subnet")
        if said[2] not in ("IP", "Network"):
            raise Refused(f"no host: {said}")
        self.has["IPHost"][self.name(element)] = net(said[3], said[4])

    def set_services(self, element):
        children(element, "Name", "Type", "ServiceDetails")
        listed(element[2], "ServiceDetail")
        details = [children(detail, "SourcePort", "DestinationPort", "Protocol") for detail in element[2]]
        if any(detail[2] not in ("TCP", "UDP") for detail in details):
            raise Refused(f"no service: {details}")
        self.has["Services"][self.name(element)] = [(detail[2].lower(), ports(*detail[1].split(":"))) for detail in details]

    def refer(self, hosts, services):
        for kind, names in (("IPHost", hosts), ("Services", services)):
            for name in names:
                if name not in self.has[kind]:
                    raise Refused(f"refers to nothing: {name}")

    def set_natrule(self, element):
        said = children(element, *NAT)
        if said[3] != "Top":
            raise Refused(f"comes after others: {said[3]}")
        outside, services = listed(element[5], "Network"), listed(element[7], "Service")
        self.refer(outside + [said[6]], services)
        if len(outside) != 1 or outside == [said[6]]:
            raise Refused(f"translates {outside} to {said[6]}")
        self.has["NATRule"][self.name(element)] = (outside, services, [said[6]])

    def set_firewallrule(self, element):
        children(element, *RULE)
        if element[4].text != "Bottom":
            raise Refused(f"comes before others: {element[4].text}")
        policy = element[6]
        children(policy, *POLICY)
        if {*listed(policy[3], "Zone"), *listed(policy[4], "Zone")} != {"WAN", "LAN"}:
            raise Refused("no such zones")
        sources, services, destinations = listed(policy[6], "Network"), listed(policy[7], "Service"), listed(policy[8], "Network")
        self.refer(sources + destinations, services)
        self.has["FirewallRule"][self.name(element)] = (sources, services, destinations)

    def remove(self, element):
        name, = children(element, "Name")
        if any(name in names for kind in ("NATRule", "FirewallRule") for rule in self.has[kind].values() for names in rule):
            raise Refused(f"still used: {name}")
        del self.has[element.tag][name]

    def opens(self):
        return [
            opening
            for sources, services, destinations in self.has["FirewallRule"].values()
            for service in services
            for transport, ends in self.has["Services"][service]
            for opening in product(
                transport, ends, [self.has["IPHost"][name] for name in sources], [self.has["IPHost"][name] for name in destinations])
        ]


firewall = Firewall()
ADDRESS = serve(lambda *request: firewall.answer(*request))


def judge(path):
    global firewall
    firewall = Firewall()
    if not applied(path, lambda: firewall.has, ADDRESS, USER, SOPHOS_PASSWORD=PASSWORD):
        return firewall.opens()
    if any(firewall.has.values()):
        raise Refused(f"leaves {firewall.has}")
    return None


hear(judge)
