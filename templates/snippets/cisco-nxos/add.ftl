<#ftl attributes={"name": "Cisco NX-OS", "extension": "txt", "kind": "network", "names": "remark 100; word 30", "lacks": "", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="!" notes=[
  "Apply: replace the example addresses with your networks, and OUTSIDE-IN and INSIDE-IN with the names of your access lists,",
  "then paste it in configuration mode. Your entries are resequenced so that these come first.",
  "Undo: paste the matching remove file. Undo before you paste this file again.",
  "Access lists are stateless. If another list filters the opposite direction, also permit return traffic there:",
  "tcp with addresses and ports swapped and `established`; udp the same without `established`."] />
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
