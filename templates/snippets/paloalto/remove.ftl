<#ftl attributes={"extension": "set"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="#" notes=["Removes what the matching add file added. Omit these comment lines, and whatever another rule of yours still uses."] />
<#list s.rows() as row>
delete rulebase security rules ${p.row("rule", row)}
</#list>
<#list s.ports as port>
delete service ${p.numbered(port)}
</#list>
<#list s.groups() as g>
<#list p.objects(g, false) + p.objects(g, true) as name>
delete address ${name}
</#list>
</#list>
