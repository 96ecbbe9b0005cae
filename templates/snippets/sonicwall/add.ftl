<#ftl attributes={"name": "SonicWall", "extension": "txt", "kind": "network", "names": "network 31; group 31; port 31; rule 31", "parameters": "outside WAN DMZ [A-Za-z0-9_-]{1,31} Outside zone; inside LAN SERVERS [A-Za-z0-9_-]{1,31} Inside zone; log on off on|off Logging of connections (on, off)", "applied": "pasted", "again": "adds", "logs": "entry", "translated": "public", "lacks": "icmp, icmpv6, ip-number, ah-ipv6, sctp, multicast", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/sonicwall.ftl" as w>
<@p.header mark="#" notes=[
  "Apply: enter your networks in the address objects, then paste the lines below these into the command line (SonicOS 7, classic mode).",
  "Where your zones are not " + s.param("outside") + " and " + s.param("inside") + ", replace these. Nothing changes before commit: paste that line when none before it was refused.",
  "SonicOS puts rules in order by how specific they are, so these come above the default that denies. Where rules of yours ban or deny,",
  "look at the order (Policy > Rules and Policies > Access Rules), and drag rules that ban above these, and rules that deny the rest below.",
  "To apply it again with other networks, paste the remove file first: what is pasted again is added to the groups.",
  "Check: Monitor > " + p.logs()?then("Logs > System Logs", "Tools & Monitors > Connections") + " shows each connection. Undo: paste the matching remove file."] + p.translated([
  "The NAT policy translates the public address for these services only; SonicOS puts it in order by how specific it is. Rules inward have the public",
  "address, and rules outward the private one. What the server itself opens leaves with the address that your own NAT policies give to it."], [
  "Where the firewall translates the server's address, rules inward need the public address, and rules outward the private one."]) + [
  "SonicOS is stateful and allows return traffic automatically."] + p.voice([
  "Voice: if calls have no audio, switch off the helper for SIP: Network > VoIP > Settings, Enable SIP Transformations.",
  "If idle phones lose their registration, lengthen the time-out of UDP (standard: 30 seconds) in the rules of the phones: udp timeout 300"]) />
configure
<#list [false, true] as six>
<#if six?then(s.server.v6(), s.server.v4())?has_content>
<#list s.groups() as g>
<#list six?then(g.v6(), g.v4()) as n>
<#assign name = p.object(g, six, n?counter), address = n.isHost()?then("host " + n.address(), "network " + n.address() + " " + six?then("" + n.prefix(), n.netmask()))>
address-object ${w.family(six)} ${name} ${address} zone "${(g.id == s.server.id)?then(s.param("inside"), s.param("outside"))}"
address-group ${w.family(six)} ${w.group(g, six)}
address-object ${w.family(six)} ${name}
exit
</#list>
</#list>
</#if>
</#list>
<#if s.translation??>
address-object ipv4 ${w.public()} host ${s.translation.outside.address()} zone "${s.param("outside")}"
</#if>
<#list s.ports as port>
<#if port.ported()>
service-object ${p.numbered(port)} ${port.transport()?upper_case} ${port.first()} ${port.last()}
<#else>
service-object ${p.numbered(port)} ${port.text("-")?upper_case}
</#if>
</#list>
<#if s.translation??>
service-group ${w.nat()}
<#list s.translated() as port>
service-object ${p.numbered(port)}
</#list>
exit
${w.translation()}
name ${w.nat()}
exit
</#if>
<#list s.rows() as row>
<#list [false, true] as six>
<#if w.peers(row, six)?has_content>
service-group ${w.named(row, six)}
<#list row.ports as port>
service-object ${p.numbered(port)}
</#list>
exit
address-group ${w.family(six)} ${w.named(row, six)}
<#list w.peers(row, six) as g>
address-group ${w.family(six)} ${w.group(g, six)}
</#list>
exit
${w.rule(row, six)}
comment "${row.service}"
<#if !p.logs()>
no logging
<#else>
logging
</#if>
exit
</#if>
</#list>
</#list>
commit
