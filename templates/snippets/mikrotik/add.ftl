<#ftl attributes={"name": "MikroTik RouterOS", "extension": "rsc", "kind": "network", "names": "scope 32; list 60 not .*-v[46](-.*)?|.*-server", "parameters": "chain forward servers [A-Za-z][A-Za-z0-9_.-]{0,63} Chain of the rules; mark - portbook (?!.*-here$)[A-Za-z][A-Za-z0-9_.-]{0,63} Comment of the rule that marks the place; log off on on|off Logging of connections (on, off)", "applied": "imported", "again": "same", "logs": "nothing", "translated": "private", "lacks": "sctp, multicast", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="#" notes=[
  "Apply: enter your networks in the address lists, mark the place of the rules, then /import FILE. Importing it again replaces what it added.",
  "The place, once, before your rule NUMBER that drops the rest, after those that ban and that accept established connections:",
  "/ip firewall filter add chain=" + s.param("chain") + " action=passthrough comment=" + s.param("mark")?has_content?then(s.param("mark"), s.prefix + "-here") + " place-before=NUMBER, and the same with /ipv6.",
  "Undo: import the matching remove file."] + p.translated([
  "The rules in /ip firewall nat translate the public address, port by port. They come last: a rule of yours that translates such a port must not come first.",
  "What the server itself opens leaves with the address that your rules of the chain srcnat give to it."], [
  "Where the router translates the server's address, the lists need the private one, and for each port a rule in /ip firewall nat like:",
  "chain=dstnat action=dst-nat protocol=tcp dst-port=PORT dst-address=PUBLIC to-addresses=PRIVATE"]) + [
  "Return traffic passes if your rules accept established connections, as most do; check this."] + p.voice([
  "Voice: if calls have no audio, switch off the helper for SIP: /ip firewall service-port disable sip.",
  "If idle phones lose their registration, lengthen the time-out of UDP: /ip firewall connection tracking set udp-stream-timeout=5m"]) />
<#assign scope = p.scoped("scope")>
<#function number e><#return p.from(e, " src-port=", "-") + target(e.port)></#function>
<#function target port>
<#if port.ported()><#return " dst-port=" + port.text("-")></#if>
<#return (port.transport() == "ip")?then("", " icmp-options=" + port.first() + ":0-255")>
</#function>
<#function addresses g six>
<#return s.name("list", s.prefix + "-", (g.id == s.server.id)?then("server", g.id), six?then("-v6-", "-v4-") + scope?remove_beginning(s.prefix + "-"))>
</#function>
<#list [false, true] as six>
<#assign ip = six?then("/ipv6", "/ip")>
<#if p.addresses(s.groups(), six)?has_content>
${ip} firewall filter remove [find where comment~"^${scope} "]
${ip} firewall address-list remove [find where comment="${scope}"]
</#if>
<#list s.groups() as g>
<#list six?then(g.v6(), g.v4()) as n>
${ip} firewall address-list add list=${addresses(g, six)} address=${n.cidr()} comment="${scope}"
</#list>
</#list>
<#list s.entries() as e>
<#list e.peers as g>
<#if six?then(g.v6(), g.v4())?has_content>
${ip} firewall filter add chain=${s.param("chain")} place-before=[find where comment="${s.param("mark")?has_content?then(s.param("mark"), s.prefix + "-here")}"] action=accept${p.logs()?then(" log=yes", "")} protocol=${p.protocol(e.port)}${number(e)} src-address-list=${addresses(e.inbound()?then(g, s.server), six)} dst-address-list=${addresses(e.inbound()?then(s.server, g), six)} comment="${scope} ${e.service}"
</#if>
</#list>
</#list>
</#list>
<#if s.translation??>
/ip firewall nat remove [find where comment="${scope}"]
<#list s.translated() as port>
/ip firewall nat add chain=dstnat action=dst-nat dst-address=${s.translation.outside.address()} protocol=${p.protocol(port)}${target(port)} to-addresses=${s.translation.inside.address()} comment="${scope}"
</#list>
</#if>
