<#ftl attributes={"extension": "set"}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/vyos.ftl" as v>
<@p.header mark="#" notes=[
  "Removes what the matching add file added. Omit a group that another rule of yours still uses, then commit and save."] />
<#list [false, true] as six>
<#if six?then(s.server.v6(), s.server.v4())?has_content>
delete firewall ${v.family(six)} forward filter rule ${v.number()}
delete firewall ${v.family(six)} name ${v.chain()}
<#list s.groups() as g>
<#if six?then(g.v6(), g.v4())?has_content>
delete firewall group ${v.kind(six)} ${v.group(g, six)}
</#if>
</#list>
</#if>
</#list>
<#if s.translation??>
<#list s.translated() as port>
delete ${v.nat(port?counter)}
</#list>
</#if>
