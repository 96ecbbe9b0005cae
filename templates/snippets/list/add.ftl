<#ftl attributes={"name": "Text list", "extension": "txt", "kind": "table", "names": "", "lacks": "", "naming": ""}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="#" notes=["Who connects to whom, one line for each port and role or host. Directions are seen from the server."] />
<#list s.entries() as e>
<#list e.peers as g>
${e.inbound()?then("in  from", "out to  ")} ${g.peer}: ${e.port.transport()} ${e.port.text("-")}${p.from(e, " from ", "-")} (${e.service}) ${p.join(g.nets, " ")}
</#list>
</#list>
