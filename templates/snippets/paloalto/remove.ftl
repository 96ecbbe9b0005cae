<#ftl attributes={"extension": "set"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="#" notes=["Takes back what the file beside this one has opened. Leave out what another rule of yours still uses, and these lines."] />
<#list s.entries() as e>
delete rulebase security rules ${p.scoped("rule", "-out-9999")}-${e.inbound()?then("in", "out")}-${e.number}
</#list>
<#list s.ports as port>
delete service ${p.numbered(port)}
</#list>
<#list s.groups() as g>
<#list p.objects(g, false) + p.objects(g, true) as name>
delete address ${name}
</#list>
</#list>
