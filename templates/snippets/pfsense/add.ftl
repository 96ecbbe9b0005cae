<#ftl attributes={"name": "pfSense and OPNsense aliases", "extension": "xml", "kind": "network", "limit": "31", "lacks": "", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
<aliases>
<!--
<@p.header mark="" notes=[
  "Apply: put your networks in. pfSense replaces all aliases by those that it restores, so back up its aliases first, put the lines",
  "below into that file beside yours, and restore it. OPNsense imports another format: take over names and values by hand.",
  "Then write one rule for each alias of ports, as its description says.",
  "Undo: delete the rules, then the aliases.",
  "Stateful: pf lets answers pass by itself."] />
-->
<#function alias id><#return p.variable(s.prefix + "-" + id)></#function>
<#list s.groups() as g>
<alias><name>${alias(g.id)}</name><type>network</type><address>${p.join(g.nets, " ")}</address><descr>${g.id}</descr></alias>
</#list>
<#list s.entries() as e>
<alias><name>${alias(s.scope.id)}_${e.inbound()?then("in", "out")}_${e.number}</name><type>port</type><address>${e.port.text(":")}</address><descr>${e.service}: ${e.port.transport()} from<#if e.inbound()><#list e.peers as g> ${alias(g.id)}</#list> to ${alias("server")}<#else> ${alias("server")} to<#list e.peers as g> ${alias(g.id)}</#list></#if></descr></alias>
</#list>
</aliases>
