"""FortiOS: blocks, keys and values as the vendor's own Ansible collection lists them (versioned_schema, FortiOS 7.4)."""

import importlib
import shlex

from judge import Refused, hear, net, number, ports, product, text

VERSION = "v7.4.0"
COLLECTION = "ansible_collections.fortinet.fortios.plugins.modules.fortios_"
TABLES = {
    "firewall address": "firewall_address",
    "firewall address6": "firewall_address6",
    "firewall vip": "firewall_vip",
    "firewall service custom": "firewall_service_custom",
    "firewall policy": "firewall_policy",
}
SCHEMAS = {
    table: importlib.import_module(COLLECTION + module).versioned_schema["children"]
    for table, module in TABLES.items()
}
# FortiOS CLI reference: most characters of a name.
LONGEST = {"firewall policy": 35}


def words(line):
    try:
        return shlex.split(line)
    except ValueError as wrong:
        raise Refused(f"{wrong}: {line}") from None


def check(table, key, values):
    schema = SCHEMAS[table].get(key.replace("-", "_"))
    if schema is None or not schema["revisions"].get(VERSION):
        raise Refused(f"unknown key in {table}: {key}")
    if not values or (schema["type"] != "list" and key != "subnet" and len(values) > 1):
        raise Refused(f"wrong number of values: {key} {values}")
    options = [option["value"] for option in schema.get("options", []) if option["revisions"].get(VERSION)]
    if options and values[0] not in options:
        raise Refused(f"{key} is one of {options}: {values[0]}")


def blocks(lines):
    """Yields (table, name, settings) for every edit; settings is None for a delete."""
    table = name = settings = None
    for line in lines:
        word, *rest = words(line)
        if word == "config" and table is None and " ".join(rest) in TABLES:
            table = " ".join(rest)
        elif word == "edit" and table and name is None and len(rest) == 1:
            name, settings = rest[0], {}
        elif word == "set" and name is not None and rest:
            check(table, rest[0], rest[1:])
            settings[rest[0]] = rest[1:]
        elif word == "delete" and table and name is None and len(rest) == 1:
            yield table, rest[0], None
        elif word == "next" and name is not None and len(rest) == 0:
            yield table, name, settings
            name = None
        elif word == "end" and table and name is None and len(rest) == 0:
            table = None
        else:
            raise Refused(f"not here: {line}")
    if table is not None:
        raise Refused(f"no end of config {table}")


def service(settings):
    """The transport and ends of a custom service; a colon would separate destination and source ports."""
    if "protocol" in settings:
        return portless(settings)
    found = [(key.removesuffix("-portrange"), value[0]) for key, value in settings.items() if key.endswith("-portrange")]
    if len(found) != 1:
        raise Refused(f"not one range of ports: {settings}")
    return found[0][0], ports(*found[0][1].split("-"))


# FortiOS CLI reference, "firewall service custom": a protocol by number, or a type of ICMP without a code.
PORTLESS = {"IP": ("ip", "protocol-number"), "ICMP": ("icmp", "icmptype"), "ICMP6": ("icmpv6", "icmptype")}


def portless(settings):
    transport, key = PORTLESS.get(settings["protocol"][0], (None, None))
    if settings.keys() != {"protocol", key}:
        raise Refused(f"not one protocol or message: {settings}")
    return transport, number(settings[key][0])


def virtual(settings):
    """The address behind a virtual IP, of which all ports are translated."""
    if settings.keys() != {"extip", "mappedip", "extintf"} or not net(settings["extip"][0]).endswith("/32"):
        raise Refused(f"no static translation: {settings}")
    return net(settings["mappedip"][0])


def used(settings, key, defined):
    names = settings.get(key, [])
    for name in names:
        if name not in defined:
            raise Refused(f"{key} names what is not defined: {name}")
    return [defined[name] for name in names]


def judge(path):
    lines = [line for line in text(path).splitlines() if line.strip() and not line.startswith("#")]
    defined = {table: {} for table in TABLES}
    opens = []
    for table, name, settings in blocks(lines):
        label = settings.get("name", [name])[0] if settings else name
        if len(label) > LONGEST.get(table, 79):
            raise Refused(f"name is too long: {label}")
        if table == "firewall policy" and not (name.isdigit() and 0 < int(name) <= 4294967294):
            raise Refused(f"no policy number: {name}")
        if settings is None:
            continue
        if table == "firewall address":
            defined[table][name] = net(*settings["subnet"])
        elif table == "firewall address6":
            defined[table][name] = net(settings["ip6"][0])
        elif table == "firewall vip":
            defined["firewall address"][name] = virtual(settings)
        elif table == "firewall service custom":
            defined[table][name] = service(settings)
        else:
            opens += policy(settings, defined)
    return opens


def policy(settings, defined):
    if settings.get("logtraffic") != ["all"]:
        raise Refused(f"policy logs nothing: {settings}")
    if settings.get("action") != ["accept"] or "srcintf" not in settings or "dstintf" not in settings:
        raise Refused(f"policy is not complete: {settings}")
    ends = used(settings, "service", defined["firewall service custom"])
    if not ends:
        raise Refused(f"policy has no service: {settings}")
    sides = [
        used(settings, key, defined["firewall address"])
        + used(settings, key + "6", defined["firewall address6"])
        for key in ("srcaddr", "dstaddr")
    ]
    return [line for transport, range_ in ends for line in product(transport, range_, *sides)]


hear(judge)
