<#ftl attributes={"extension": "txt", "takes": "entries"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="!" notes=["Removes what the matching add file added. Use the same names and addresses as there. Remarks stay."] />
<#macro entry e six>
<#list e.peers as g>
<#list six?then(g.v6(), g.v4()) as n>
<#list six?then(s.server.v6(), s.server.v4()) as own>
<#local peer = n.cidr()>
<#if !six><#local peer = n.address() + " " + n.wildcard()></#if>
 no permit ${e.port.transport()} ${e.inbound()?then(peer + " host " + own.address(), "host " + own.address() + " " + peer)} ${e.port.single()?then("eq ", "range ")}${e.port.text(" ")}
</#list>
</#list>
</#list>
</#macro>
<#macro list entries name>
<#list [false, true] as six>
<#if entries?filter(e -> p.addresses(e.peers, six)?has_content)?has_content && six?then(s.server.v6(), s.server.v4())?has_content>
${six?then("ipv6 access-list " + name + "-6", "ip access-list extended " + name)}
<#list entries as e><@entry e six /></#list>
 exit
</#if>
</#list>
</#macro>
<@list s.inbound "OUTSIDE-IN" />
<@list s.outbound "INSIDE-IN" />
