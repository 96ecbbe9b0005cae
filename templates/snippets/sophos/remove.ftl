<#ftl attributes={"extension": "sh"}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/sophos.ftl" as o>
#!/bin/sh
<@p.header mark="#" notes=[
  "Removes what the matching add file added, in the same way: sh FILE https://FIREWALL:4444 USER",
  "A host or service that another rule still uses is kept; the firewall says which."] />
<@o.send>
<Remove>
<#list s.rows() as row>
  <FirewallRule><Name>${p.row("rule", row)}</Name></FirewallRule>
</#list>
<#if s.translation??>
  <NATRule><Name>${o.nat()}</Name></NATRule>
</#if>
<#list s.ports as port>
  <Services><Name>${p.numbered(port)}</Name></Services>
</#list>
<#if s.translation??>
  <IPHost><Name>${s.name("network", s.prefix + "-", s.server.id, "_public")}</Name></IPHost>
</#if>
<#list s.groups() as g>
<#list p.objects(g, false) as name>
  <IPHost><Name>${name}</Name></IPHost>
</#list>
</#list>
</Remove>
</@o.send>
