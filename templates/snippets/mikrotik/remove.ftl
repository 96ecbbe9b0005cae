<#ftl attributes={"extension": "rsc"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="#" notes=["Takes back what the file beside this one has opened."] />
<#list [false, true] as six>
<#assign ip = six?then("/ipv6", "/ip")>
${ip} firewall filter remove [find where comment~"^${s.prefix}-${s.scope.id} "]
${ip} firewall address-list remove [find where comment="${s.prefix}-${s.scope.id}"]
</#list>
