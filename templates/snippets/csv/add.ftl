<#ftl attributes={"name": "CSV", "extension": "csv", "kind": "table", "names": "", "lacks": "", "naming": ""}>
<#import "/parts/snippet.ftl" as p>
edition,direction,service,transport,first_port,last_port,peer,networks
<#list s.entries() as e>
<#list e.peers as g>
${s.edition},${e.inbound()?then("inbound", "outbound")},${e.service},<#if e.port.ported()>${e.port.transport()},${e.port.first()},${e.port.last()}<#else>${e.port.transport()}/${e.port.text("")},,</#if>,${g.peer},${p.join(g.nets, " ")}
</#list>
</#list>
