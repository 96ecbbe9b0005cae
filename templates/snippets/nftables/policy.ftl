<#ftl attributes={"extension": "sh"}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/login.ftl" as l>
<#assign table = s.prefix + "-policy">
#!/bin/sh
<@p.header mark="#" notes=l.notes() + ["It uses its own table, replaced atomically. Other tables stay in force: what they drop stays dropped."] + p.linuxLog() + p.linuxVoice() />
set -eu

<@l.login />
if [ "${"$"}{1:-}" = remove ]; then
  exec nft delete table inet ${table}
fi

# Rules for SSH: packets of the session pass even if the kernel has not tracked connections so far.
login() {
  for net in $SSH_FROM; do
    case $net in *:*) family=ip6 ;; *) family=ip ;; esac
    echo "add rule inet ${table} input $family saddr $net tcp dport $SSH_PORT accept"
    echo "add rule inet ${table} output $family daddr $net tcp sport $SSH_PORT tcp flags & (syn | ack) != syn accept"
  done
}

nft -f - <<END
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

add table inet ${table}
delete table inet ${table}
add table inet ${table}
add chain inet ${table} input { type filter hook input priority filter; policy drop; }
add chain inet ${table} output { type filter hook output priority filter; policy drop; }
add rule inet ${table} input iif lo accept
add rule inet ${table} output oif lo accept
add rule inet ${table} input ct state established,related accept
add rule inet ${table} output ct state established,related accept
add rule inet ${table} input icmp type echo-request accept
add rule inet ${table} output icmp type echo-request accept
add rule inet ${table} input icmpv6 type { echo-request, mld-listener-query, nd-router-advert, nd-neighbor-solicit, nd-neighbor-advert } accept
add rule inet ${table} output icmpv6 type { echo-request, mld-listener-report, mld2-listener-report, nd-router-solicit, nd-neighbor-solicit, nd-neighbor-advert } accept
$(login)
<#macro entry e chain end>
<#local what = e.port.ported()?then(e.port.transport() + " dport " + p.port(e, "-", "\\$") + p.from(e, " " + e.port.transport() + " sport ", "-"), (e.port.transport() == "ip")?then("meta l4proto " + e.port.first(), e.port.transport() + " type " + e.port.text("")))>
<#list e.peers as g>
<#if g.v4()?has_content>
<#if p.logs()>
add rule inet ${table} ${chain} ip ${end} \$${p.variable(g.id)}_4 ${what} ${p.nftLog(e)}
</#if>
add rule inet ${table} ${chain} ip ${end} \$${p.variable(g.id)}_4 ${what} accept comment "${e.service}"
</#if>
<#if g.v6()?has_content>
<#if p.logs()>
add rule inet ${table} ${chain} ip6 ${end} \$${p.variable(g.id)}_6 ${what?replace("meta l4proto 51", "ip6 nexthdr 51")} ${p.nftLog(e)}
</#if>
add rule inet ${table} ${chain} ip6 ${end} \$${p.variable(g.id)}_6 ${what?replace("meta l4proto 51", "ip6 nexthdr 51")} accept comment "${e.service}"
</#if>
</#list>
</#macro>
<#list s.inbound as e><@entry e "input" "saddr" /></#list>
<#list s.outbound as e><@entry e "output" "daddr" /></#list>
<#list s.inbound as e>
<#if e.port.transport() == "udp">
<#list e.peers as g>
<#list [false, true] as six>
<#if six?then(g.v6(), g.v4())?has_content>
add rule inet ${table} output ${six?then("ip6", "ip")} daddr \$${p.variable(g.id)}_${six?then("6", "4")} udp sport ${p.port(e, "-", "\\$")}${p.from(e, " udp dport ", "-")} accept comment "${e.service}"
</#if>
</#list>
</#list>
</#if>
</#list>
END
