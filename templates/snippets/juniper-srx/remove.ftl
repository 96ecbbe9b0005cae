<#ftl attributes={"extension": "set"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="#" notes=["Takes back what the file beside this one has opened. Leave out what another policy of yours still uses."] />
<#list s.inbound as e>
delete security policies from-zone untrust to-zone trust policy ${s.prefix}-${s.scope.id}-in-${e.number}
</#list>
<#list s.outbound as e>
delete security policies from-zone trust to-zone untrust policy ${s.prefix}-${s.scope.id}-out-${e.number}
</#list>
<#list s.ports as port>
delete applications application ${s.prefix}-${port.name()}
</#list>
<#list s.groups() as g>
<#list p.objects(g, false) + p.objects(g, true) as name>
delete security address-book global address ${name}
</#list>
</#list>
