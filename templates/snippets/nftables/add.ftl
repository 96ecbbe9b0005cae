<#ftl attributes={"name": "nftables", "extension": "nft", "kind": "host", "names": "chain 255; log 127; setting any not [a-z0-9]+|.*-[46]", "parameters": "table filter firewall [A-Za-z][A-Za-z0-9_.-]{0,63} Table of the family inet; input input in [A-Za-z][A-Za-z0-9_.-]{0,63} Chain of inbound traffic; output output out [A-Za-z][A-Za-z0-9_.-]{0,63} Chain of outbound traffic; after - 7 [1-9][0-9]{0,8} Handle of your last rule that bans, in the inbound chain; log off on on|off Logging of connections (on, off)", "applied": "program", "again": "undo", "logs": "nothing", "translated": "none", "lacks": "", "naming": ""}>
<#import "/parts/snippet.ftl" as p>
<#assign chain = p.scoped("chain", "-out")>
<@p.header mark="#" notes=[
  "Apply: set the definitions to your networks, then run `nft -f FILE` as root. Undo it before you apply it again.",
  "Undo: run the matching remove file as root.",
  "It is inserted before your own rules: table inet " + s.param("table") + ", chains " + s.param("input") + " and " + s.param("output") + ". Change these names if yours differ.",
  s.param("after")?has_content?then("What is inbound comes after your rule with handle " + s.param("after") + ": check it with nft -a list chain inet " + s.param("table") + " " + s.param("input") + ".", "If rules of that chain ban addresses, give the parameter after the handle of the last one (nft -a list chain inet " + s.param("table") + " " + s.param("input") + ")."),
  "Return traffic passes if your rules accept established connections, as most do; check this."] + p.linuxLog() + p.linuxVoice() />

<#list s.groups() as g>
<#if g.v4()?has_content>
define ${p.variable(g.id)}_4 = { <#list g.v4() as n>${n.cidr()}<#sep>, </#list> }
</#if>
<#if g.v6()?has_content>
define ${p.variable(g.id)}_6 = { <#list g.v6() as n>${n.cidr()}<#sep>, </#list> }
</#if>
</#list>
<#list s.settings() as port>
define ${p.variable(p.setting(port.setting))} = ${port.text("-")}
</#list>
<#macro entry e way end>
<#local what = e.port.ported()?then(e.port.transport() + " dport " + p.port(e, "-", "$") + p.from(e, " " + e.port.transport() + " sport ", "-"), (e.port.transport() == "ip")?then("meta l4proto " + e.port.first(), e.port.transport() + " type " + e.port.text("")))>
<#list e.peers as g>
<#if g.v4()?has_content>
<#if p.logs()>
add rule inet ${s.param("table")} ${chain}-${way} ip ${end} $${p.variable(g.id)}_4 ${what} ${p.nftLog(e)}
</#if>
add rule inet ${s.param("table")} ${chain}-${way} ip ${end} $${p.variable(g.id)}_4 ${what} accept comment "${e.service}"
</#if>
<#if g.v6()?has_content>
<#if p.logs()>
add rule inet ${s.param("table")} ${chain}-${way} ip6 ${end} $${p.variable(g.id)}_6 ${what?replace("meta l4proto 51", "ip6 nexthdr 51")} ${p.nftLog(e)}
</#if>
add rule inet ${s.param("table")} ${chain}-${way} ip6 ${end} $${p.variable(g.id)}_6 ${what?replace("meta l4proto 51", "ip6 nexthdr 51")} accept comment "${e.service}"
</#if>
</#list>
</#macro>
<#if s.inbound?has_content>

add chain inet ${s.param("table")} ${chain}-in
flush chain inet ${s.param("table")} ${chain}-in
<#list s.inbound as e><@entry e "in" "saddr" /></#list>
<#if s.param("after")?has_content>
add rule inet ${s.param("table")} ${s.param("input")} handle ${s.param("after")} jump ${chain}-in
<#else>
insert rule inet ${s.param("table")} ${s.param("input")} jump ${chain}-in
</#if>
</#if>
<#if s.outbound?has_content>

add chain inet ${s.param("table")} ${chain}-out
flush chain inet ${s.param("table")} ${chain}-out
<#list s.outbound as e><@entry e "out" "daddr" /></#list>
insert rule inet ${s.param("table")} ${s.param("output")} jump ${chain}-out
</#if>
