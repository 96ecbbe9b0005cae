<#ftl attributes={"name": "Cisco IOS", "extension": "txt", "kind": "network", "names": "remark 100; word 30", "parameters": "inlist OUTSIDE-IN FROM-INTERNET [A-Za-z][A-Za-z0-9._-]{0,60} Access list of the outside interface; outlist INSIDE-IN FROM-SERVERS [A-Za-z][A-Za-z0-9._-]{0,60} Access list of the inside interface; log off on on|off Logging of connections (on, off)", "applied": "pasted", "again": "undo", "logs": "nothing", "translated": "both", "lacks": "sctp, multicast", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="!" notes=[
  "Apply: replace the example addresses with your networks, and " + s.param("inlist") + " and " + s.param("outlist") + " with the names of your access lists,",
  "then paste it in configuration mode. Your entries are resequenced so that these come first.",
  "IPv6 lists cannot be resequenced: check first that the numbers below are unused; no other file has them.",
  "Entries of yours that deny need higher ones: enter them again, for example as sequence 2000000000 deny ipv6 any any.",
  "Bind each list to its interface if it is not yet: ip access-group " + s.param("inlist") + " in, ipv6 traffic-filter " + s.param("inlist") + "-6 in.",
  "Check: show ip access-lists, show ipv6 access-list. Keep: copy running-config startup-config.",
  "Undo: paste the matching remove file. Undo before you paste this file again.",
  "Access lists are stateless: return traffic has entries of its own, in the list of the opposite direction.",
  "Where the router translates the server's address, " + s.param("inlist") + " needs the public address, " + s.param("outlist") + " the private one."] + p.logs()?then([
  "Each entry logs the first packet of a flow, then every five minutes how many came. The processor handles what is logged. Check: show logging."], []) + p.voice([
  "Voice, where the router translates addresses: switch off its changes to SIP with no ip nat service sip udp port 5060 and the same with tcp;",
  "the time-out of UDP is ip nat translation udp-timeout 300, which suits phones that register more often."]) />
<#function matched port><#if !port.ported()><#return ""></#if><#return port.single()?then(" eq ", " range ") + port.text(" ")></#function>
<#function message type><#return type?has_content?then(" " + type, "")></#function>
<#function what port><#if port.ported()><#return matched(port)></#if><#return (port.transport() == "ip")?then("", message("" + port.first()))></#function>
<#function from e><#if !e.from??><#return ""></#if><#return matched(e.from)></#function>
<#function word id><#return s.name("word", "", id, "")></#function>
<#assign number = 0>
<#macro entry e six>
<#list e.peers as g>
<#list six?then(g.v6(), g.v4()) as n>
<#list six?then(s.server.v6(), s.server.v4()) as own>
<#local peer = n.cidr()>
<#if !six><#local peer = n.address() + " " + n.wildcard()></#if>
<#assign number += 2>
 ${six?then("sequence ", "")}${number - 1} remark ${word(g.id)}: ${word(e.service)}<#if e.port.setting??>, ${word(e.port.setting)}</#if>
 ${six?then("sequence ", "")}${number} permit ${p.protocol(e.port)?remove_ending("v6")} ${e.inbound()?then(peer + from(e) + " host " + own.address(), "host " + own.address() + from(e) + " " + peer)}${what(e.port)}${p.logs()?then(" log", "")}
</#list>
</#list>
</#list>
</#macro>
<#macro answers e six>
<#list e.peers as g>
<#list six?then(g.v6(), g.v4()) as n>
<#list six?then(s.server.v6(), s.server.v4()) as own>
<#local peer = n.cidr(), port = matched(e.port) + " ">
<#if !six><#local peer = n.address() + " " + n.wildcard()></#if>
<#assign number += 2>
 ${six?then("sequence ", "")}${number - 1} remark answers ${e.inbound()?then("to", "from")} ${word(g.id)}: ${word(e.service)}
 ${six?then("sequence ", "")}${number} permit ${p.protocol(e.port)?remove_ending("v6")} ${e.inbound()?then("host " + own.address() + port + peer, peer + port + "host " + own.address())}${from(e)}${message(p.reply(e.port))}<#if e.port.transport() == "tcp"> established</#if>
</#list>
</#list>
</#list>
</#macro>
<#macro list entries back name>
<#list [false, true] as six>
<#local answered = back?filter(e -> p.answered(e.port))>
<#if (entries + answered)?filter(e -> p.addresses(e.peers, six)?has_content)?has_content && six?then(s.server.v6(), s.server.v4())?has_content>
<#assign number = six?then(s.numbersFrom(100000, 2000000000), 0)>
<#if six>
ipv6 access-list ${name}-6
<#else>
ip access-list resequence ${name} 10001 10
ip access-list extended ${name}
</#if>
<#list entries as e><@entry e six /></#list>
<#list answered as e><@answers e six /></#list>
 exit
</#if>
</#list>
</#macro>
<@list s.inbound s.outbound s.param("inlist") />
<@list s.outbound s.inbound s.param("outlist") />
