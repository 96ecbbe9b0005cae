<#ftl attributes={"name": "VyOS", "extension": "set", "kind": "network", "names": "group 63; chain 63", "parameters": "number - 250 [1-9][0-9]{0,4} Number of the rule that jumps to the chain; log on off on|off Logging of connections (on, off)", "applied": "pasted", "again": "same", "logs": "entry", "translated": "private", "lacks": "ah-ipv6, sctp, multicast", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/vyos.ftl" as v>
<@p.header mark="#" notes=[
  "Apply: enter your networks in the groups, then paste the lines below in configuration mode (VyOS 1.4 or later), and commit-confirm 5;",
  "if all is well, confirm and save within these five minutes, or the device takes it back.",
  "The rules are in chains of their own. Check that no rule of yours has the number that jumps there: it belongs above those that ban,",
  "and below those that deny the rest. If you use zones, jump from the chain between your zones instead.",
  "Applying it again replaces the same chains and groups. Check: " + p.logs()?then("show log firewall", "show firewall") + ". Undo: paste the matching remove file."] + p.translated([
  "The rules of destination NAT translate the public address, port by port; of ICMP all types, of which the chain lets in its own only. Check",
  "that no rule of yours has their numbers, and that none with a lower number translates such a port. Rules have the private address, because NAT comes first.",
  "What the server itself opens leaves with the address that your rules of source NAT give to it. To apply it with fewer ports, paste the remove file first."], [
  "Where VyOS translates the server's address, rules need the private one: destination NAT comes first."]) + [
  "VyOS is stateful, and allows return traffic if you have: set firewall global-options state-policy established action accept."] + p.voice([
  "Voice: if calls have no audio, switch off the helper for SIP: delete system conntrack modules sip.",
  "If idle phones lose their registration, lengthen the time-out of UDP: set system conntrack timeout udp stream 300",
  "(VyOS 1.4), set firewall global-options timeout udp stream 300 (1.5)."]) />
<#macro rule row g six protocol>
<#assign number++, start = "set firewall " + v.family(six) + " name " + v.chain() + " rule " + number>
${start} action accept
${start} description '${row.service} ${row.inbound()?then("from", "to")} ${g.id}'
<#if p.logs()>
${start} log
</#if>
${start} protocol ${protocol}
${start} source group ${v.kind(six)} ${v.group(row.inbound()?then(g, s.server), six)}
${start} destination group ${v.kind(six)} ${v.group(row.inbound()?then(s.server, g), six)}
</#macro>
<#list [false, true] as six>
<#if six?then(s.server.v6(), s.server.v4())?has_content>
<#list s.groups() as g>
<#assign nets = six?then(g.v6(), g.v4())>
<#if nets?has_content>
delete firewall group ${v.kind(six)} ${v.group(g, six)}
<#list nets as n>
set firewall group ${v.kind(six)} ${v.group(g, six)} network ${n.cidr()}
</#list>
</#if>
</#list>
<#assign number = 0>
delete firewall ${v.family(six)} name ${v.chain()}
set firewall ${v.family(six)} name ${v.chain()} default-action return
<#list s.rows() as row>
<#list row.peers as g>
<#if six?then(g.v6(), g.v4())?has_content>
<#list ["tcp", "udp"] as transport>
<#assign ports = row.ports?filter(port -> port.transport() == transport)>
<#if ports?has_content>
<@rule row=row g=g six=six protocol=transport />
<#if row.from??>
${start} source port ${row.from.text("-")}
</#if>
${start} destination port ${ports?map(port -> port.text("-"))?join(",")}
</#if>
</#list>
<#list row.ports?filter(port -> !port.ported() && port.transport() != six?then("icmp", "icmpv6")) as port>
<@rule row=row g=g six=six protocol=p.protocol(port)?replace("icmpv6", "ipv6-icmp") />
<#if port.transport() != "ip">
${start} ${port.transport()} type ${port.first()}
</#if>
</#list>
</#if>
</#list>
</#list>
set firewall ${v.family(six)} forward filter rule ${v.number()} action jump
set firewall ${v.family(six)} forward filter rule ${v.number()} jump-target ${v.chain()}
</#if>
</#list>
<#if s.translation??>
<#list s.translated() as port>
delete ${v.nat(port?counter)}
set ${v.nat(port?counter)} description '${v.chain()} ${port.transport()} ${port.ported()?then(port.text("-"), "" + port.first())}'
set ${v.nat(port?counter)} destination address ${s.translation.outside.address()}
<#if port.ported()>
set ${v.nat(port?counter)} destination port ${port.text("-")}
</#if>
set ${v.nat(port?counter)} protocol ${p.protocol(port)}
set ${v.nat(port?counter)} translation address ${s.translation.inside.address()}
</#list>
</#if>
