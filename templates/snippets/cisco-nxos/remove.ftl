<#ftl attributes={"extension": "txt", "takes": "entries"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="!" notes=["Removes what the matching add file added. Use the same names and addresses as there. Remarks stay."] />
<#macro entry e six>
<#list e.peers as g>
<#list six?then(g.v6(), g.v4()) as n>
<#list six?then(s.server.v6(), s.server.v4()) as own>
  no permit ${e.port.transport()} ${e.inbound()?then(n.cidr() + " " + own.cidr(), own.cidr() + " " + n.cidr())} ${e.port.single()?then("eq ", "range ")}${e.port.text(" ")}
</#list>
</#list>
</#list>
</#macro>
<#macro list entries name>
<#list [false, true] as six>
<#if entries?filter(e -> p.addresses(e.peers, six)?has_content)?has_content && six?then(s.server.v6(), s.server.v4())?has_content>
${six?then("ipv6", "ip")} access-list ${name}${six?then("-6", "")}
<#list entries as e><@entry e six /></#list>
</#if>
</#list>
</#macro>
<@list s.inbound "OUTSIDE-IN" />
<@list s.outbound "INSIDE-IN" />
