<#ftl attributes={"name": "pfSense and OPNsense (aliases only)", "extension": "xml", "kind": "network", "names": "group 31 not .*-(in|out)-[0-9]+; entry 31", "applied": "hand", "again": "same", "logs": "nothing", "translated": "private", "lacks": "", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
<aliases>
<!--
<@p.header mark="" notes=[
  "Apply: enter your networks. pfSense replaces all aliases by those that it restores, so back up its aliases first, put the lines",
  "below into that file next to yours, and restore it. OPNsense imports another format: copy the names and values by hand.",
  "Then create one rule for each port alias, as its description says.",
  "Undo: delete the rules, then the aliases.",
  "pf is stateful and allows return traffic automatically."] />
-->
<#function alias g><#return p.variable(s.name("group", s.prefix + "-", g.id, ""))></#function>
<#function ports e><#return p.variable(s.name("entry", s.prefix + "-", s.scope.id, e.inbound()?then("-in-", "-out-") + e.number))></#function>
<#list s.groups() as g>
<alias><name>${alias(g)}</name><type>network</type><address>${p.join(g.nets, " ")}</address><descr>${g.id}</descr></alias>
</#list>
<#list s.entries() as e>
<alias><name>${ports(e)}</name><type>port</type><address>${e.port.text(":")}</address><descr>${e.service}: ${e.port.transport()} from<#if e.inbound()><#list e.peers as g> ${alias(g)}</#list> to ${alias(s.server)}<#else> ${alias(s.server)} to<#list e.peers as g> ${alias(g)}</#list></#if></descr></alias>
</#list>
</aliases>
