"""Cisco IOS and ASA: the importer of Firewall Builder reads a running configuration; its objects are what is open.

What belongs to configuration mode and not to a running configuration is taken off first: places in a list, resequencing,
the leading "no". The importer knows no IPv6: every IPv6 network stands there as an IPv4 network of its own, and back.
"""

import ipaddress
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

from judge import Refused, answered, hear, net, opening, ports, text

OBJECTS = "/usr/share/fwbuilder-5.3.7/objects_init.xml"
SPACE = "{http://www.fwbuilder.org/1.0/}"
INTERFACES = {
    "ios": "interface Ethernet0\n ip address 10.255.0.1 255.255.255.0\n ip access-group OUTSIDE-IN in\n exit\n"
    "interface Ethernet1\n ip address 10.255.1.1 255.255.255.0\n ip access-group INSIDE-IN in\n exit\n",
    "asa": "interface Ethernet0\n nameif outside\n ip address 10.255.0.1 255.255.255.0\n!\n"
    "interface Ethernet1\n nameif inside\n ip address 10.255.1.1 255.255.255.0\n!\n",
}
GROUPS = "access-group outside_in in interface outside\naccess-group inside_in in interface inside\n"
FIRST = {"ios": "Version 12.4\n", "asa": "ASA Version 8.4(2)\n"}
# An importer that understands less than a line says no more than that.
WRONG = re.compile(r"Parser error|[Ee]rror|Unsupported|not supported|Could not|unexpected|Warning")
LIBRARY = """<Library id="user" name="User" color="#ffffff" comment="" ro="False">
<ObjectGroup id="u1" name="Objects">%s</ObjectGroup><ServiceGroup id="s1" name="Services">%s</ServiceGroup>
<ObjectGroup id="f1" name="Firewalls"/><ObjectGroup id="f2" name="Clusters"/><IntervalGroup id="i1" name="Time"/></Library>"""


def folders(kind, names):
    return "".join(f'<{kind} id="{kind}{number}" name="{name}"/>' for number, name in enumerate(names))


def base():
    own = LIBRARY % (
        folders("ObjectGroup", ["Addresses", "DNS Names", "Address Tables", "Groups", "Hosts", "Networks", "Address Ranges"]),
        folders("ServiceGroup", ["Groups", "ICMP", "IP", "TCP", "UDP", "Custom", "TagServices", "Users"]),
    )
    return text(OBJECTS).replace('<Library id="sysid99"', own + '<Library id="sysid99"')


class Six:
    """IPv4 networks that stand for IPv6 ones while the importer looks."""

    def __init__(self):
        self.networks = []

    def stand_in(self, found):
        wanted = net(found[0])
        if wanted not in self.networks:
            self.networks.append(wanted)
        return ipaddress.ip_network(f"240.0.{self.networks.index(wanted)}.0/24")

    def back(self, network):
        found = re.fullmatch(r"240\.0\.(\d+)\.0/24", network)
        return self.networks[int(found[1])] if found else network


def running(kind, lines, six):
    """The lines as a running configuration has them."""
    for line in lines:
        if line.startswith("ip access-list resequence "):
            continue
        line = re.sub(r"^( ?)no (?=permit|remark|access-list)", r"\1", line)
        line = re.sub(r"^ (sequence )?\d+ ", " ", line)
        line = re.sub(r"^(access-list \S+) line \d+ ", r"\1 ", line)
        line = re.sub(r"^ipv6 access-list ", "ip access-list extended ", line)
        line = re.sub(r"^(ip access-list extended \S+)-6$", r"\1", line)
        line = re.sub(r"host ([0-9a-f]*:[0-9a-f:]+)", r"\1/128", line)
        mask = (lambda found: six.stand_in(found).with_netmask.replace("/", " ")) if kind == "asa" else (
            lambda found: six.stand_in(found).with_hostmask.replace("/", " "))
        yield re.sub(r"[0-9a-f]*:[0-9a-f:]+/\d+", mask, line) if "remark" not in line else line


def untranslated(lines):
    """The importer says that it does not read the NAT of network objects: they are left to our own reader."""
    kept = iter(lines)
    for line in kept:
        if re.fullmatch(r"object network \S+_nat", line):
            if [next(kept, "").split(" ")[1] for _ in range(2)] != ["host", "nat"]:
                raise Refused(f"no translation: {line}")
        elif not re.fullmatch(r"no object network \S+_nat", line):
            yield line


def imported(config):
    with tempfile.TemporaryDirectory() as folder:
        objects, source = os.path.join(folder, "objects.fwb"), os.path.join(folder, "config")
        for path, content in ((objects, base()), (source, config)):
            with open(path, "w", encoding="utf-8") as file:
                file.write(content)
        done = subprocess.run(
            ["fwbedit", "import", "-f", objects, "-i", source, "-o", "/User/Firewalls/x"],
            env=dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8"),
            capture_output=True, text=True, timeout=60, check=False)
        complaints = [line for line in (done.stdout + done.stderr).splitlines() if WRONG.search(line)]
        if done.returncode or complaints:
            raise Refused("; ".join(complaints) or f"status {done.returncode}")
        return tree.parse(objects).getroot()


def addresses(objects, reference):
    """The networks of an object, or of every member of a group."""
    thing = objects[reference]
    members = [member.get("ref") for member in thing.findall(SPACE + "ObjectRef")]
    if members:
        return [network for member in members for network in addresses(objects, member)]
    if thing.tag not in (SPACE + "IPv4", SPACE + "Network"):
        raise Refused(f"neither address nor network: {thing.tag} {thing.get('name')}")
    return [net(thing.get("address"), thing.get("netmask"))]


def service(thing):
    """The transport and ends of a service, and whether it is the way back: by source port, for TCP within a connection."""
    transport = thing.tag[len(SPACE):][:3].lower()
    if thing.tag not in (SPACE + "TCPService", SPACE + "UDPService"):
        raise Refused(f"no service: {thing.tag} {thing.get('name')}")
    back = thing.get("src_range_start") != "0"
    if back and thing.get("dst_range_start") != "0" or (thing.get("established") == "True") != (back and transport == "tcp"):
        raise Refused(f"neither a service nor its way back: {thing.attrib}")
    side = "src" if back else "dst"
    return transport, ports(thing.get(side + "_range_start"), thing.get(side + "_range_end")), back


def judge(path):
    kind = sys.argv[1]
    six = Six()
    lines = [line for line in text(path).splitlines() if not line.startswith("!")]
    lines = list(untranslated(lines))
    removes = any(re.match(r" ?no ", line) for line in lines)
    body = [line for line in lines if not (removes and "object-group network" in line)]
    config = FIRST[kind] + INTERFACES[kind] + "\n".join(running(kind, body, six)) + "\n"
    root = imported(config + (GROUPS if kind == "asa" else ""))
    if removes and kind == "asa":
        return None  # its object groups are defined in the file that it takes back
    objects = {thing.get("id"): thing for thing in root.iter() if thing.get("id")}
    opens, answers = [], []
    for rule in root.iter(SPACE + "PolicyRule"):
        sides = {side: [ref.get("ref") for ref in rule.find(SPACE + side)] for side in ("Src", "Dst", "Srv")}
        if rule.get("action") != "Accept":
            raise Refused(f"does not accept: {rule.attrib}")
        for reference in sides["Srv"]:
            transport, ends, back = service(objects[reference])
            for source in (six.back(n) for ref in sides["Src"] for n in addresses(objects, ref)):
                for destination in (six.back(n) for ref in sides["Dst"] for n in addresses(objects, ref)):
                    if (":" in source) == (":" in destination):
                        (answers if back else opens).append(
                            opening(transport, ends, *((destination, source) if back else (source, destination))))
    return answered(opens, answers) if kind == "ios" else opens


hear(judge)
