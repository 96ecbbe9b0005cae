<#ftl attributes={"name": "Cisco NX-OS", "extension": "txt", "kind": "network", "names": "remark 100; word 30", "lacks": "", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="!" notes=[
  "Apply: put your networks in place of the example addresses and the names of your access lists in place of OUTSIDE-IN and INSIDE-IN,",
  "then paste it in configuration mode. Resequencing makes room, so that the entries come before your own.",
  "Undo: the remove file that lies beside this one. Undo before you paste it again.",
  "Stateless: an access list keeps no state. Where another one filters the other direction, it must let the answers back:",
  "permit tcp with addresses and ports swapped, established; the same for udp without established."] />
<#function word id><#return s.name("word", "", id, "")></#function>
<#assign number = 0>
<#macro entry e six>
<#list e.peers as g>
<#list six?then(g.v6(), g.v4()) as n>
<#list six?then(s.server.v6(), s.server.v4()) as own>
<#assign number += 2>
  ${number - 1} remark ${e.inbound()?then("from", "to")} ${word(g.id)}: ${word(e.service)}<#if e.port.setting??>, ${word(e.port.setting)}</#if>
  ${number} permit ${e.port.transport()} ${e.inbound()?then(n.cidr() + " " + own.cidr(), own.cidr() + " " + n.cidr())} ${e.port.single()?then("eq ", "range ")}${e.port.text(" ")}
</#list>
</#list>
</#list>
</#macro>
<#macro list entries name>
<#list [false, true] as six>
<#if entries?filter(e -> p.addresses(e.peers, six)?has_content)?has_content && six?then(s.server.v6(), s.server.v4())?has_content>
<#assign number = 0, version = six?then("ipv6", "ip"), whole = name + six?then("-6", "")>
resequence ${version} access-list ${whole} 10001 10
${version} access-list ${whole}
<#list entries as e><@entry e six /></#list>
</#if>
</#list>
</#macro>
<@list s.inbound "OUTSIDE-IN" />
<@list s.outbound "INSIDE-IN" />
