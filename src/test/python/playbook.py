"""Playbooks: loaded and evaluated by Ansible itself, every argument held against the specification in the module's code."""

import importlib

from ansible.errors import AnsibleError
from ansible.inventory.manager import InventoryManager
from ansible.module_utils.common.arg_spec import ArgumentSpecValidator
from ansible.parsing.dataloader import DataLoader
from ansible.playbook import Playbook
from ansible.template import Templar
from ansible.vars.manager import VariableManager
import firewall.config
from firewall.core.rich import Rich_Accept, Rich_IcmpType, Rich_Port, Rich_Protocol, Rich_Rule
from firewall.errors import FirewallError
from judge import Refused, hear, net, number, opening, ports, product

# The module firewalld reads the configuration of the machine when it is loaded; this one has none.
firewall.config.set_system_config_paths("/nonexistent")

LOADER = DataLoader()
VARIABLES = VariableManager(loader=LOADER, inventory=InventoryManager(loader=LOADER, sources=["localhost,"]))
OMIT = "__omit__"


class Captured(Exception):
    """Keyword arguments that a module gives to AnsibleModule."""


def capture(*_, **settings):
    raise Captured(settings)


def specification(name, known={}):  # one for each module, kept
    if name not in known:
        space, collection, module = name.split(".")
        builtin = (space, collection) == ("ansible", "builtin")
        place = f"ansible.modules.{module}" if builtin else f"ansible_collections.{space}.{collection}.plugins.modules.{module}"
        code = importlib.import_module(place)
        code.AnsibleModule = capture
        try:
            code.main()
        except Captured as captured:
            known[name] = captured.args[0]
    return known[name]


def check(name, arguments):
    settings = dict(specification(name))
    rest = {key: settings[key] for key in ("mutually_exclusive", "required_together", "required_one_of", "required_if",
                                           "required_by") if settings.get(key)}
    result = ArgumentSpecValidator(settings["argument_spec"], **rest).validate(arguments)
    if result.error_messages:
        raise Refused(f"{name}: {'; '.join(result.error_messages)}")


def tasks(play):
    for entry in play.get_tasks():
        yield from entry if isinstance(entry, list) else [entry]


def calls(path):
    """Yields every module that would be called, with its arguments, the loops run through."""
    for play in Playbook.load(path, variable_manager=VARIABLES, loader=LOADER).get_plays():
        variables = dict(play.get_vars(), omit=OMIT)
        for task in tasks(play):
            items = Templar(LOADER, variables=variables).template(task.loop) if task.loop else [None]
            for item in items:
                arguments = Templar(LOADER, variables=dict(variables, item=item)).template(task.args)
                arguments = {key: value for key, value in arguments.items() if value != OMIT}
                check(task.action, arguments)
                yield task.action, arguments


# The numbers of IANA, RFC 792 and RFC 4443 for what modules name.
PROTOCOLS = {"esp": 50, "gre": 47, "ah": 51}
TYPES = {"icmp": {"echo-reply": 0, "destination-unreachable": 3, "redirect": 5, "echo-request": 8, "time-exceeded": 11,
                  "parameter-problem": 12, "timestamp-request": 13, "timestamp-reply": 14},
         "icmpv6": {"destination-unreachable": 1, "packet-too-big": 2, "time-exceeded": 3, "parameter-problem": 4,
                    "echo-request": 128, "echo-reply": 129}}


def sides(inbound, peer):
    return (net(peer), "any") if inbound else ("any", net(peer))


def iptables(call, _):
    inbound = call["chain"] == "INPUT"
    if call["jump"] != "ACCEPT" or call["action"] != "insert" or (":" in call.get("source", call.get("destination"))) != (
            call["ip_version"] == "ipv6"):
        raise Refused(f"does not accept: {call}")
    peer = call["source" if inbound else "destination"]
    return [opening(*iptables_port(call), *sides(inbound, peer))]


def iptables_port(call):
    """The transport of a rule, and the two ends of what it opens."""
    protocol = call["protocol"]
    if protocol.isdecimal() and not call.keys() & {"destination_port", "icmp_type"}:
        return "ip", number(protocol)
    if protocol in TYPES and "destination_port" not in call and (protocol == "icmpv6") == (call["ip_version"] == "ipv6"):
        return protocol, number(TYPES[protocol][call["icmp_type"]])
    if protocol not in ("tcp", "udp", "sctp") or "icmp_type" in call:
        raise Refused(f"opens no port: {call}")
    return protocol, ports(*call["destination_port"].split(":"))


def ufw(call, _):
    inbound = call["direction"] == "in"
    if call["rule"] != "allow":
        raise Refused(f"does not allow: {call}")
    between = sides(inbound, call["from_ip" if inbound else "to_ip"])
    if "to_port" not in call:
        return [opening("ip", number(PROTOCOLS[call["proto"]]), *between)]
    if call["proto"] not in ("tcp", "udp"):
        raise Refused(f"a port of {call['proto']}")
    return [opening(call["proto"], ports(*str(call["to_port"]).split(":")), *between)]


def firewalld(call, _):
    try:
        rule = Rich_Rule(rule_str=call["rich_rule"])
    except (FirewallError, ValueError) as wrong:
        raise Refused(str(wrong)) from None
    portless = isinstance(rule.element, (Rich_IcmpType, Rich_Protocol))
    if not (portless or isinstance(rule.element, Rich_Port)) or not isinstance(rule.action, Rich_Accept) or call["state"] != "enabled":
        raise Refused(f"does not accept a port: {call}")
    if (rule.family == "ipv6") != (":" in rule.source.addr):
        raise Refused(f"wrong family: {call}")
    if portless:
        kind = "icmpv6" if rule.family == "ipv6" else "icmp"
        is_message = isinstance(rule.element, Rich_IcmpType)
        ends = number(TYPES[kind][rule.element.name] if is_message else rule.element.value)
        return [opening(kind if is_message else "ip", ends, net(rule.source.addr), "any")]
    return [opening(rule.element.protocol, ports(*rule.element.port.split("-")), net(rule.source.addr), "any")]


def host(call, objects):
    objects[call["name"]] = net(call["ip_address"])
    return []


def network(call, objects):
    objects[call["name"]] = net(call["subnet"], call["mask_length"])
    return []


def nothing(_, __):
    return []


def service(transport):
    def define_service(call, objects):
        objects[call["name"]] = transport, ports(*call["port"].split("-"))
        return []

    return define_service


def message(transport):
    def define_message(call, objects):
        objects[call["name"]] = transport, number(call["icmp_type"])
        return []

    return define_message


def other(call, objects):
    if not call.get("accept_replies"):
        raise Refused(f"no way back: {call}")
    objects[call["name"]] = "ip", number(call["ip_protocol"])
    return []


def access(call, objects):
    used = {key: [objects[name] for name in call[key] if name in objects] for key in ("source", "destination", "service")}
    if call["action"] != "Accept" or any(len(used[key]) != len(call[key]) for key in used):
        raise Refused(f"does not accept, or names what is not defined: {call}")
    return [line for transport, ends in used["service"] for line in product(transport, ends, used["source"], used["destination"])]


MODULES = {
    "ansible.builtin.iptables": iptables,
    "community.general.ufw": ufw,
    "ansible.posix.firewalld": firewalld,
    "check_point.mgmt.cp_mgmt_host": host,
    "check_point.mgmt.cp_mgmt_network": network,
    "check_point.mgmt.cp_mgmt_service_tcp": service("tcp"),
    "check_point.mgmt.cp_mgmt_service_udp": service("udp"),
    "check_point.mgmt.cp_mgmt_service_sctp": service("sctp"),
    "check_point.mgmt.cp_mgmt_service_icmp": message("icmp"),
    "check_point.mgmt.cp_mgmt_service_icmp6": message("icmpv6"),
    "check_point.mgmt.cp_mgmt_service_other": other,
    "check_point.mgmt.cp_mgmt_access_rule": access,
    "check_point.mgmt.cp_mgmt_publish": nothing,
    "check_point.mgmt.cp_mgmt_install_policy": nothing,
}


def judge(path):
    objects, opens = {}, []
    try:
        for module, call in calls(path):
            if module not in MODULES:
                raise Refused(f"not one of ours: {module}")
            if module.startswith("check_point.") and call.get("state") == "absent":
                continue  # a file that removes
            opens += MODULES[module](call, objects)
    except (AnsibleError, KeyError) as wrong:
        raise Refused(f"{type(wrong).__name__}: {wrong}") from None
    return opens


hear(judge)
