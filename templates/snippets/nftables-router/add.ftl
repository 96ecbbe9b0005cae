<#ftl attributes={"name": "nftables on a router", "extension": "sh", "kind": "network", "names": "chain 251; log 127; setting any not [a-z0-9]+|.*-[46]", "parameters": "table filter firewall [A-Za-z][A-Za-z0-9_.-]{0,63} Table of the family inet; forward forward routed [A-Za-z][A-Za-z0-9_.-]{0,63} Chain of forwarded traffic; after - 7 [1-9][0-9]{0,8} Handle of your last rule that bans; log off on on|off Logging of connections (on, off)", "applied": "script", "again": "same", "logs": "nothing", "translated": "private", "lacks": "", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
<#assign chain = p.scoped("chain", "-nat")>
#!/bin/sh
<@p.header mark="#" notes=[
  "For a Linux router in front of the server, not for the server itself.",
  "Apply: set the definitions to your networks, then run `sh FILE` as root. It can be run again.",
  "Undo: sh FILE remove",
  "It is inserted before your own rules: table inet " + s.param("table") + ", chain " + s.param("forward") + ". Change these names if yours differ.",
  s.param("after")?has_content?then("It comes after your rule with handle " + s.param("after") + ": check it with nft -a list chain inet " + s.param("table") + " " + s.param("forward") + ".", "If rules of that chain ban addresses, give the parameter after the handle of the last one (nft -a list chain inet " + s.param("table") + " " + s.param("forward") + ").")] + p.translated([
  "The table of its own translates the public address, port by port. Rules have the private one, because NAT comes first.",
  "Connections that exist keep the address that they have; to end them: conntrack -D --orig-dst " + (s.translation??)?then(s.translation.outside.address(), "") + ".",
  "What the server itself opens leaves with the address that your rules for source NAT give to it."], [
  "Where the router translates the server's address, rules need the private one: NAT comes first."]) + [
  "Return traffic passes if your rules accept established connections, as most do; check this."] + p.linuxLog() + p.linuxVoice() />
set -eu

# What was added before goes first: jumps into the chain, the chain, the translation.
nft -a list chain inet ${s.param("table")} ${s.param("forward")} | sed -n "s/.*jump ${chain} # handle //p" | while read -r handle; do
  nft delete rule inet ${s.param("table")} ${s.param("forward")} handle "$handle"
done
nft delete chain inet ${s.param("table")} ${chain} 2>/dev/null || true
nft delete table ip ${chain}-nat 2>/dev/null || true
if [ "${"$"}{1:-}" = remove ]; then
  exit
fi

nft -f - <<'END'
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
<#function number port><#return (port.setting??)?then("$" + p.variable(p.setting(port.setting!"")), port.text("-"))></#function>
<#function matched port>
<#if port.ported()><#return port.transport() + " dport " + number(port)></#if>
<#return (port.transport() == "ip")?then("meta l4proto " + port.first(), port.transport() + " type " + port.text(""))>
</#function>
<#macro entry e g six>
<#local own = "$" + p.variable(s.server.id) + six?then("_6", "_4"), peer = "$" + p.variable(g.id) + six?then("_6", "_4"), ip = six?then("ip6", "ip")>
<#if p.logs()>
add rule inet ${s.param("table")} ${chain} ${ip} saddr ${e.inbound()?then(peer, own)} ${ip} daddr ${e.inbound()?then(own, peer)} ${six?then(matched(e.port)?replace("meta l4proto 51", "ip6 nexthdr 51"), matched(e.port))}${p.from(e, " " + e.port.transport() + " sport ", "-")} ${p.nftLog(e)}
</#if>
add rule inet ${s.param("table")} ${chain} ${ip} saddr ${e.inbound()?then(peer, own)} ${ip} daddr ${e.inbound()?then(own, peer)} ${six?then(matched(e.port)?replace("meta l4proto 51", "ip6 nexthdr 51"), matched(e.port))}${p.from(e, " " + e.port.transport() + " sport ", "-")} accept comment "${e.inbound()?then("to", "from")} the server: ${e.service}"
</#macro>

add chain inet ${s.param("table")} ${chain}
<#list s.entries() as e>
<#list e.peers as g>
<#if g.v4()?has_content><@entry e g false /></#if>
<#if g.v6()?has_content><@entry e g true /></#if>
</#list>
</#list>
<#if s.param("after")?has_content>
add rule inet ${s.param("table")} ${s.param("forward")} handle ${s.param("after")} jump ${chain}
<#else>
insert rule inet ${s.param("table")} ${s.param("forward")} jump ${chain}
</#if>
<#if s.translation??>

table ip ${chain}-nat {
  chain prerouting {
    type nat hook prerouting priority dstnat;
<#list s.translated() as port>
    ip daddr ${s.translation.outside.address()} ${matched(port)} dnat to ${s.translation.inside.address()}
</#list>
  }
}
</#if>
END
