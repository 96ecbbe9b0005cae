<#ftl attributes={"name": "Cisco ASA", "extension": "txt", "kind": "network", "names": "group 64; remark 100; word 48", "parameters": "inlist outside_in from-internet [A-Za-z][A-Za-z0-9._-]{0,240} Access list of the outside interface; outlist inside_in from-servers [A-Za-z][A-Za-z0-9._-]{0,240} Access list of the inside interface; outside outside internet [A-Za-z][A-Za-z0-9._-]{0,47} Outside interface (nameif); line 1 40 [1-9][0-9]{0,5} Line of the access lists before which entries are inserted; log off on on|off Logging of connections (on, off)", "applied": "pasted", "again": "adds", "logs": "device", "translated": "private", "lacks": "sctp, multicast", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="!" notes=[
  "Apply: enter your networks in the object groups, and replace " + s.param("inlist") + " and " + s.param("outlist") + " with the names of your access lists,",
  "then paste it in configuration mode (ASA 9.0 or later). Entries are inserted " + (s.param("line") == "1")?then("at the top", "at line " + s.param("line")) + "; existing entries are kept.",
  "Entries of yours that ban must stay above: replace line " + s.param("line") + " by the number after theirs (show access-list).",
  "Bind each list to its interface if it is not yet: access-group " + s.param("inlist") + " in interface " + s.param("outside") + ". Keep: write memory.",
  "To apply it again with other networks, paste the remove file first: what is pasted again is added to the object groups.",
  "Undo: paste the matching remove file."] + p.translated([
  "The object with _nat translates all connections, in both directions: the public address must be the server's alone, and not that of the interface.",
  "Connections that exist keep their old translation until you clear it (clear xlate). Access lists are checked against the real (private) address since 8.3."], [
  "Where the ASA translates the server's address, enter the real (private) one: access lists are checked against it since 8.3."]) + [
  "An ASA is stateful and allows return traffic automatically."] + p.logs()?then([
  "Each entry logs its connections: message 106100 (informational). Check: show logging, show access-list."], []) + p.voice([
  "Voice: if calls have no audio, switch off the inspection of SIP: policy-map global_policy, class inspection_default, no inspect sip.",
  "If idle phones lose their registration, lengthen the time-out of UDP (standard: two minutes): timeout udp 0:05:00"]) />
<#function word id><#return s.name("word", "", id, "")></#function>
<#function number port>
<#if port.ported()><#return port.single()?then(" eq ", " range ") + port.text(" ")></#if>
<#return (port.transport() == "ip")?then("", " " + port.first())>
</#function>
<#function from e><#if !e.from??><#return ""></#if><#return number(e.from)></#function>
<#function group g><#return s.name("group", s.prefix + "-", g.id, "")></#function>
<#list s.groups() as g>
object-group network ${group(g)}
<#list g.v4() as n>
 network-object ${n.address()} ${n.netmask()}
</#list>
<#list g.v6() as n>
 network-object ${n.cidr()}
</#list>
</#list>
<#if s.translation??>
object network ${s.name("group", s.prefix + "-", s.server.id, "_nat")}
 host ${s.translation.inside.address()}
 nat (any,${s.param("outside")}) static ${s.translation.outside.address()}
</#if>
<#macro entry e list>
<#list e.peers as g>
access-list ${list} line ${s.param("line")} extended permit ${p.protocol(e.port)?replace("icmpv6", "icmp6")} object-group ${e.inbound()?then(group(g), group(s.server))}${from(e)} object-group ${e.inbound()?then(group(s.server), group(g))}${number(e.port)}${p.logs()?then(" log", "")}
access-list ${list} line ${s.param("line")} remark ${word(e.service)}<#if e.port.setting??>, ${word(e.port.setting)}</#if>
</#list>
</#macro>
<#list s.inbound as e><@entry e s.param("inlist") /></#list>
<#list s.outbound as e><@entry e s.param("outlist") /></#list>
