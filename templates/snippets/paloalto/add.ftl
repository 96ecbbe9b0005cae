<#ftl attributes={"name": "Palo Alto Networks PAN-OS", "extension": "set", "kind": "network", "names": "network 63; port 63 not (.*-)?v[46]-[0-9]+; scope 32; rule 63", "parameters": "outside any untrust [A-Za-z0-9][A-Za-z0-9._-]{0,30} Outside zone; inside any trust [A-Za-z0-9][A-Za-z0-9._-]{0,30} Inside zone; location - device-group~branches vsys\\x20vsys[1-9][0-9]{0,2}|device-group\\x20[A-Za-z0-9][A-Za-z0-9._-]{0,30} Virtual system, or device group of Panorama; log on off on|off Logging of connections (on, off)", "applied": "pasted", "again": "adds", "logs": "entry", "translated": "public", "lacks": "icmp, icmpv6, ip, sctp, multicast", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="#" notes=[
  "Apply: enter your networks in the address objects, then paste the lines below in configuration mode, without these comment lines;",
  "then validate full, and commit.",
  ((s.param("outside") + s.param("inside")) == "anyany")?then("Replace `from any to any` with your zones if you like; do not", "Do not") + " change `application any` or the service. Rules are added at the end.",
  "If one of your rules denies the traffic first: move rulebase security rules NAME before YOURS.",
  "Applying it again changes nothing; to remove an address or a port from a rule, run the remove file first."] + p.translated([
  "The NAT rule translates all connections to the public address, which must be the server's alone. It comes last: move it above a rule of yours that matches first.",
  "Security rules for what comes in have the public address (before NAT) and the server's own zone (after NAT). What the server opens leaves by your own source NAT."], [
  "Where the firewall translates the server's address, rules need the public address (before NAT) and the server's own zone (after NAT)."]) + [
  "Undo: paste the matching remove file, or before the commit: revert config." + p.logs()?then(" Check: Monitor > Logs > Traffic.", " Check: Monitor > Session Browser."),
  "A Palo Alto firewall is stateful and allows return traffic automatically. Within one zone it allows everything unless you deny it."] + p.voice([
  "Voice: if calls have no audio, switch off the gateway for SIP: set shared alg-override application sip alg-disabled yes.",
  "If idle phones lose their registration, lengthen the time-out of UDP (standard: 30 seconds): set deviceconfig setting session timeout-udp 300",
  "Where App-ID finds SIP, the time-outs of the application sip (Objects > Applications) override it."]) />
<#assign location = s.param("location") + s.param("location")?has_content?then(" ", ""), base = (location?remove_beginning("device-group ") != location)?then("pre-rulebase", "rulebase")>
<#assign public = s.name("network", s.prefix + "-", s.server.id, "_public"), nat = s.name("rule", s.prefix + "-", s.server.id, "_nat"), private = p.object(s.server, false, 1)>
<#function matched names><#return (s.translation??)?then(names?map(name -> (name == private)?then(public, name)), names)></#function>
<#function zones row><#return "from " + row.inbound()?then(s.param("outside"), s.param("inside")) + " to " + row.inbound()?then(s.param("inside"), s.param("outside"))></#function>
<#list s.groups() as g>
<#list [false, true] as six>
<#list six?then(g.v6(), g.v4()) as n>
set ${location}address ${p.object(g, six, n?counter)} ip-netmask ${n.cidr()}
</#list>
</#list>
</#list>
<#if s.translation??>
set ${location}address ${public} ip-netmask ${s.translation.outside.cidr()}
set ${location}${base} nat rules ${nat} from ${s.param("outside")} to ${s.param("outside")} source any destination ${public} service any destination-translation translated-address ${private}
</#if>
<#list s.ports as port>
set ${location}service ${p.numbered(port)} protocol ${port.transport()} port ${port.text("-")}
</#list>
<#macro policy row from to>
set ${location}${base} security rules ${p.row("rule", row)} ${zones(row)} source [ ${p.facing(from, to)?join(" ")} ] destination [ ${row.inbound()?then(matched(p.facing(to, from)), p.facing(to, from))?join(" ")} ] application any service [ ${row.ports?map(port -> p.numbered(port))?join(" ")} ] action allow log-end ${p.logs()?then("yes", "no")} description ${row.service}
</#macro>
<#list s.rows() as row>
<#if row.inbound()>
<@policy row=row from=row.peers to=[s.server] />
<#else>
<@policy row=row from=[s.server] to=row.peers />
</#if>
</#list>
