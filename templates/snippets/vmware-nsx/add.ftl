<#ftl attributes={"name": "VMware NSX", "extension": "sh", "kind": "network", "names": "group 255; port 255; policy 255; scope 120; rule 255; tag 32", "parameters": "log on off on|off Logging of connections (on, off)", "applied": "script", "again": "same", "logs": "entry", "translated": "private", "lacks": "sctp, multicast", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/nsx.ftl" as x>
#!/bin/sh
<@p.header mark="#" notes=[
  "Apply: enter your networks in the groups, then run: sh FILE https://NSX-MANAGER USER. It asks for the password,",
  "and sends one request, which NSX accepts as a whole or not at all. For a certificate of your own set CURL_CA_BUNDLE=FILE.",
  "The rules are in a policy of their own of the distributed firewall, in the category Application, for every workload.",
  "Policies that ban belong into an earlier category, or need a lower sequence number; those that deny need a higher one.",
  "Applying it again changes the same groups, services and rules. Undo: run the matching remove file.",
  "Check: Security > Distributed Firewall counts the hits of each rule" + p.logs()?then("; hosts log each connection with its label in dfwpktlogs.log.", "."),
  "Where a gateway translates the server's address, these rules need the private one, and the gateway firewall rules of its own.",
  "The distributed firewall is stateful and allows return traffic automatically."] + p.voice([
  "Voice: these services have no gateway for SIP. If idle phones lose their registration, lengthen the time-out of UDP in the session timer profile of the distributed firewall."]) />
<@x.send>
{
  "resource_type": "Infra",
  "children": [
<#list s.ports as port>
    {"resource_type": "ChildService", "Service": {"resource_type": "Service", "id": "${p.numbered(port)}", "display_name": "${p.numbered(port)}", "service_entries": [
<#if port.ported()>
      {"resource_type": "L4PortSetServiceEntry", "id": "port", "display_name": "port", "l4_protocol": "${port.transport()?upper_case}", "destination_ports": ["${port.text("-")}"]}
<#elseif port.transport() == "ip">
      {"resource_type": "IPProtocolServiceEntry", "id": "protocol", "display_name": "protocol", "protocol_number": ${port.first()}}
<#else>
      {"resource_type": "ICMPTypeServiceEntry", "id": "type", "display_name": "type", "protocol": "${(port.transport() == "icmp")?then("ICMPv4", "ICMPv6")}", "icmp_type": ${port.first()}}
</#if>
    ]}},
</#list>
    {"resource_type": "ChildResourceReference", "id": "default", "target_type": "Domain", "children": [
<#list s.groups() as g>
      {"resource_type": "ChildGroup", "Group": {"resource_type": "Group", "id": "${x.group(g)}", "display_name": "${x.group(g)}", "expression": [
        {"resource_type": "IPAddressExpression", "ip_addresses": ["${p.join(g.nets, "\", \"")}"]}
      ]}},
</#list>
      {"resource_type": "ChildSecurityPolicy", "SecurityPolicy": {"resource_type": "SecurityPolicy", "id": "${x.policy()}", "display_name": "${x.policy()}",
        "category": "Application", "sequence_number": ${(10000 + s.numbersFrom(1, 90000))?c}, "rules": [
<#list s.rows() as row>
        {"resource_type": "Rule", "id": "${p.row("rule", row)}", "display_name": "${p.row("rule", row)}", "sequence_number": ${row?counter},
          "source_groups": ${x.groups(row.inbound()?then(row.peers, [s.server]))},
          "destination_groups": ${x.groups(row.inbound()?then([s.server], row.peers))},
          "services": [${row.ports?map(port -> "\"/infra/services/" + p.numbered(port) + "\"")?join(", ")}],
          "profiles": ["ANY"], "scope": ["ANY"], "action": "ALLOW", "direction": "IN_OUT", "ip_protocol": "IPV4_IPV6",
          "logged": ${p.logs()?then("true", "false")}, "tag": "${s.name("tag", s.prefix + "-", s.scope.id, "")}", "notes": "${row.service}"}<#sep>,</#sep>
</#list>
      ]}}
    ]}
  ]
}
</@x.send>
