<#ftl attributes={"name": "Juniper SRX", "extension": "set", "kind": "network", "names": "nat 31; network 63; port 63 not (.*-)?v[46]-[0-9]+; scope 32; policy 63", "parameters": "outside untrust internet [A-Za-z][A-Za-z0-9_-]{0,62} Outside zone; inside trust servers [A-Za-z][A-Za-z0-9_-]{0,62} Inside zone; log on off on|off Logging of connections (on, off)", "applied": "pasted", "again": "adds", "logs": "entry", "translated": "private", "lacks": "multicast", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="#" notes=[
  "Apply: enter your networks in the address book, replace " + s.param("outside") + " and " + s.param("inside") + " with your zones, then load set terminal, and commit confirmed 5;",
  "if all is well, commit again within these five minutes, or the device takes it back.",
  "If your zones have address books of their own, the device refuses a global one: put the addresses into those books instead."] + p.translated([
  "Static NAT translates all connections, in both directions: the public address must be the server's alone. Policies have the private one, because NAT comes first.",
  "Junos takes one rule set of static NAT from a zone: if you have one, replace rule-set portbook by its name. If the undo leaves a rule set empty, delete it.",
  "Where the public address is in the network of the outside interface: set security nat proxy-arp interface NAME address " + (s.translation??)?then(s.translation.outside.cidr(), "") + "."], [
  "Where the SRX translates the server's address, policies need the private one: static and destination NAT come first."]) + [
  "Policies are added at the end. If one of your policies denies the traffic first: insert security policies from-zone ... policy NAME before policy YOURS.",
  "Applying it again changes nothing; to remove an address or a port from a policy, run the remove file first.",
  "Check: show security policies hit-count. Undo: load the matching remove file, or before the second commit: rollback 1, and commit.",
  "An SRX is stateful and allows return traffic automatically."] + p.voice([
  "Voice: if calls have no audio, switch off the gateway for SIP: set security alg sip disable.",
  "If idle phones lose their registration, lengthen the time-out of UDP (standard: 60 seconds): set applications application NAME inactivity-timeout 300"]) />
<#list s.groups() as g>
<#list [false, true] as six>
<#list six?then(g.v6(), g.v4()) as n>
set security address-book global address ${p.object(g, six, n?counter)} ${n.cidr()}
</#list>
</#list>
</#list>
<#function number port>
<#if port.ported()><#return " destination-port " + port.text("-")></#if>
<#if port.transport() == "ip"><#return ""></#if>
<#return (port.transport() == "icmp")?then(" icmp-type ", " icmp6-type ") + port.first()>
</#function>
<#list s.ports as port>
set applications application ${p.numbered(port)} protocol ${p.protocol(port)?replace("icmpv6", "icmp6")}${number(port)}
</#list>
<#if s.translation??>
<#assign rule = "set security nat static rule-set portbook rule " + s.name("nat", s.prefix + "-", s.server.id, "")>
set security nat static rule-set portbook from zone ${s.param("outside")}
${rule} match destination-address ${s.translation.outside.cidr()}
${rule} then static-nat prefix ${s.translation.inside.cidr()}
</#if>
<#macro policy row from to zones>
<#local start = "set security policies " + zones + " policy " + p.row("policy", row)>
${start} description ${row.service}
<#list p.facing(from, to) as name>
${start} match source-address ${name}
</#list>
<#list p.facing(to, from) as name>
${start} match destination-address ${name}
</#list>
<#list row.ports as port>
${start} match application ${p.numbered(port)}
</#list>
${start} then permit
<#if p.logs()>
${start} then log session-close
</#if>
</#macro>
<#list s.rows() as row>
<#if row.inbound()>
<@policy row=row from=row.peers to=[s.server] zones="from-zone " + s.param("outside") + " to-zone " + s.param("inside") />
<#else>
<@policy row=row from=[s.server] to=row.peers zones="from-zone " + s.param("inside") + " to-zone " + s.param("outside") />
</#if>
</#list>
