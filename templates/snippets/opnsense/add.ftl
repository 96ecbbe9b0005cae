<#ftl attributes={"name": "OPNsense", "extension": "py", "kind": "network", "names": "group 32", "parameters": "outside wan opt1 [a-z][a-z0-9_]{0,15} Outside interface (wan, lan, opt1); inside lan opt2 [a-z][a-z0-9_]{0,15} Inside interface (wan, lan, opt1); sequence 50000 2000 [1-9][0-9]{0,5} Sequence number of the rules; log on off on|off Logging of connections (on, off)", "applied": "script", "again": "same", "logs": "entry", "translated": "private", "lacks": "icmp, icmpv6, ah, ip-number, sctp, multicast", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/opnsense.ftl" as o>
<#function alias g><#return p.variable(s.name("group", s.prefix + "-", g.id, ""))></#function>
<#function aliases groups><#return groups?map(g -> alias(g))?join(",")></#function>
#!/usr/bin/env python3
<@p.header mark="#" notes=[
  "Apply: enter your networks and interfaces, and make an API key (System > Access > Users). On any computer with Python 3.8 or later:",
  "OPNSENSE=https://ADDRESS OPNSENSE_LOGIN=KEY:SECRET python3 FILE. For a certificate of your own add SSL_CERT_FILE=FILE.",
  "You have 60 seconds to check the connections and press Enter; otherwise OPNsense takes the rules back.",
  "The rules are among those of the API (Firewall > Rules [new], in older versions Firewall > Automation > Filter), by their sequence number:",
  "rules of yours that ban need a lower one there, and those that deny a higher one.",
  "Applying it again changes these rules, and removes those that are no longer needed. Undo: run the matching remove file.",
  p.logs()?then("Check: Firewall > Log Files > Live View shows each connection.", "Check: Firewall > Diagnostics > States shows each connection.")] + p.translated([
  "1:1 NAT translates all connections, in both directions: the public address must be the server's alone. Rules have the private one, because NAT comes first.",
  "If the public address is not routed to OPNsense, it needs a virtual IP of the type Proxy ARP or IP Alias, too (Interfaces > Virtual IPs)."], [
  "Where OPNsense translates the server's address, rules need the private one, and a port forward (Firewall > NAT) is needed too."]) + [
  "pf is stateful and allows return traffic automatically."] + p.voice([
  "Voice: OPNsense has no helper for SIP. If idle phones lose their registration, lengthen the time-outs: Firewall > Settings > Advanced > Firewall Optimization: conservative."]) />
import base64
import json
import os
import urllib.request

OUTSIDE = "${s.param("outside")}"
INSIDE = "${s.param("inside")}"
SEQUENCE = "${s.param("sequence")}"
TAG = "${s.prefix} ${s.scope.id}"
ALIASES = {
<#list s.groups() as g>
    "${alias(g)}": "${p.join(g.nets, " ")}",
</#list>
}
RULES = [
<#list s.entries() as e>
    (<#if e.inbound()>OUTSIDE, "${p.named(e.port)?upper_case}", "${aliases(e.peers)}", "${alias(s.server)}"<#else>INSIDE, "${p.named(e.port)?upper_case}", "${alias(s.server)}", "${aliases(e.peers)}"</#if>, "${e.port.ported()?then(e.port.text("-"), "")}", "${e.service}"),
</#list>
]
<@o.api />
revision = call("filter/savepoint", {})["revision"]
call("alias/import", {"data": {"aliases": {"alias": {
    name: {"enabled": "1", "name": name, "type": "network", "content": content.replace(" ", "\n")} for name, content in ALIASES.items()
}}}})
call("alias/reconfigure", {})
old = rules()
for interface, protocol, source, destination, port, service in RULES:
    description = f"{TAG}: {service} {protocol} {port}"<#if s.ports?filter(port -> !port.ported())?has_content>.rstrip()</#if>
    call("filter/setRule/" + old.pop(description) if description in old else "filter/addRule", {"rule": {
        "enabled": "1", "sequence": SEQUENCE, "action": "pass", "quick": "1", "interface": interface, "direction": "in",
        "ipprotocol": "inet46", "protocol": protocol, "source_net": source, "destination_net": destination,
        "destination_port": port, "log": "${p.logs()?then("1", "0")}", "description": description,
    }})
for uuid in old.values():
    call("filter/delRule/" + uuid, {})
<#if s.translation??>
found = call("one_to_one/searchRule", {"current": 1, "rowCount": -1})["rows"]
old = [rule["uuid"] for rule in found if rule["description"] == f"{TAG}: translation"]
call("one_to_one/setRule/" + old[0] if old else "one_to_one/addRule", {"rule": {
    "enabled": "1", "interface": OUTSIDE, "type": "binat", "external": "${s.translation.outside.address()}",
    "source_net": "${s.translation.inside.address()}", "destination_net": "any", "description": f"{TAG}: translation",
}})
</#if>
call("filter/apply/" + revision, {})
input("Check the connections, then press Enter within 60 seconds to keep the rules: ")
call("filter/cancelRollback/" + revision, {})
