<#ftl attributes={"extension": "set"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="#" notes=[
  "Removes what the matching add file added: load set terminal, and commit. Omit whatever another policy of yours still uses."] />
<#list s.rows() as row>
delete security policies ${row.inbound()?then("from-zone " + s.param("outside") + " to-zone " + s.param("inside"), "from-zone " + s.param("inside") + " to-zone " + s.param("outside"))} policy ${p.row("policy", row)}
</#list>
<#if s.translation??>
delete security nat static rule-set portbook rule ${s.name("nat", s.prefix + "-", s.server.id, "")}
</#if>
<#list s.ports as port>
delete applications application ${p.numbered(port)}
</#list>
<#list s.groups() as g>
<#list p.objects(g, false) + p.objects(g, true) as name>
delete security address-book global address ${name}
</#list>
</#list>
