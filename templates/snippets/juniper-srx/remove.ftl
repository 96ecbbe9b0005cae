<#ftl attributes={"extension": "set"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="#" notes=["Removes what the matching add file added. Omit whatever another policy of yours still uses."] />
<#list s.inbound as e>
delete security policies from-zone untrust to-zone trust policy ${p.scoped("policy", "-out-9999")}-in-${e.number}
</#list>
<#list s.outbound as e>
delete security policies from-zone trust to-zone untrust policy ${p.scoped("policy", "-out-9999")}-out-${e.number}
</#list>
<#list s.ports as port>
delete applications application ${p.numbered(port)}
</#list>
<#list s.groups() as g>
<#list p.objects(g, false) + p.objects(g, true) as name>
delete security address-book global address ${name}
</#list>
</#list>
