<#ftl attributes={"name": "MikroTik RouterOS", "extension": "rsc", "kind": "network", "limit": "60", "lacks": "", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="#" notes=[
  "Apply: put your networks into the address lists, then /import FILE. The rules come first in chain forward, which must have one already.",
  "Undo: import the remove file that lies beside this one. Undo before you apply it again.",
  "Stateful: answers pass if your rules accept established connections, as nearly all do."] />
<#list [false, true] as six>
<#assign ip = six?then("/ipv6", "/ip")>
<#list s.groups() as g>
<#list six?then(g.v6(), g.v4()) as n>
${ip} firewall address-list add list=${s.prefix}-${g.id}-v${six?then("6", "4")}-${s.scope.id} address=${n.cidr()} comment="${s.prefix}-${s.scope.id}"
</#list>
</#list>
<#list s.entries() as e>
<#list e.peers as g>
<#if six?then(g.v6(), g.v4())?has_content>
${ip} firewall filter add chain=forward place-before=0 action=accept protocol=${e.port.transport()} dst-port=${e.port.text("-")} src-address-list=${s.prefix}-${e.inbound()?then(g.id, "server")}-v${six?then("6", "4")}-${s.scope.id} dst-address-list=${s.prefix}-${e.inbound()?then("server", g.id)}-v${six?then("6", "4")}-${s.scope.id} comment="${s.prefix}-${s.scope.id} ${e.service}"
</#if>
</#list>
</#list>
</#list>
