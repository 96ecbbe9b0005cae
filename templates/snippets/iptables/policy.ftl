<#ftl attributes={"extension": "sh"}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/login.ftl" as l>
<#assign chain = s.prefix + "-policy">
#!/bin/sh
<@p.header mark="#" notes=l.notes() + ["It uses its own chains, to which INPUT and OUTPUT jump first and which end with DROP; your rules stay but have no effect meanwhile. Save the rules as you usually do."] + p.linuxLog() + p.linuxVoice() />
set -eu

<@l.login />
<#list s.groups() as g>
<#if g.v4()?has_content>
${p.variable(g.id)?upper_case}_4="${p.join(g.v4(), ",")}"
</#if>
<#if g.v6()?has_content>
${p.variable(g.id)?upper_case}_6="${p.join(g.v6(), ",")}"
</#if>
</#list>
<#list s.settings() as port>
${p.variable(p.setting(port.setting))?upper_case}="${port.text(":")}"
</#list>

# Removes one of our chains: leave COMMAND FROM CHAIN
leave() {
  while "$1" -w -D "$2" -j "$3" 2>/dev/null; do :; done
  "$1" -w -F "$3" 2>/dev/null || true
  "$1" -w -X "$3" 2>/dev/null || true
}
enter() {
  "$1" -w -C "$2" -j "$3" 2>/dev/null || "$1" -w -I "$2" -j "$3"
}
if [ "${"$"}{1:-}" = remove ]; then
<#list ["iptables", "ip6tables"] as command>
  leave ${command} INPUT ${chain}-i
  leave ${command} OUTPUT ${chain}-o
</#list>
  exit
fi

# Rules for SSH: packets of the session pass even if the kernel has not tracked connections so far.
login() {
  for net in $SSH_FROM; do
    case $net in *:*) family=6 ;; *) family=4 ;; esac
    if [ "$family" = "$1" ]; then
      echo "-A ${chain}-i -s $net -p tcp -m tcp --dport $SSH_PORT -j ACCEPT"
      echo "-A ${chain}-o -d $net -p tcp -m tcp --sport $SSH_PORT ! --syn -j ACCEPT"
    fi
  done
}
<#function what e six>
<#local transport = e.port.transport()>
<#if e.port.ported()><#return "-p " + transport + " -m " + transport + p.from(e, " --sport ", ":") + " --dport " + p.port(e, ":", "$")?upper_case></#if>
<#if six && e.port.text("") == "ah"><#return "-m ah"></#if>
<#if transport == "ip"><#return "-p " + e.port.first()></#if>
<#return (transport == "icmp")?then("-p icmp -m icmp --icmp-type ", "-p ipv6-icmp -m icmp6 --icmpv6-type ") + e.port.text("")>
</#function>
<#macro entry e way end six>
<#list e.peers as g>
<#if six?then(g.v6(), g.v4())?has_content>
<#if p.logs()>
-A ${chain}-${way} ${end} $${p.variable(g.id)?upper_case}_${six?then("6", "4")} ${what(e, six)} -m conntrack --ctstate NEW -m limit --limit 10/second --limit-burst 20 -j LOG --log-prefix "${p.logPrefix(e)}" --log-level info
</#if>
-A ${chain}-${way} ${end} $${p.variable(g.id)?upper_case}_${six?then("6", "4")} ${what(e, six)} -m comment --comment "${e.service}" -j ACCEPT
</#if>
</#list>
</#macro>
<#list [false, true] as six>
<#assign command = six?then("ip6tables", "iptables")>

${command}-restore --wait --noflush <<END
*filter
:${chain}-i - [0:0]
:${chain}-o - [0:0]
-A ${chain}-i -i lo -j ACCEPT
-A ${chain}-o -o lo -j ACCEPT
-A ${chain}-i -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT
-A ${chain}-o -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT
<#if six>
<#list ["echo-request", "router-advertisement", "neighbour-solicitation", "neighbour-advertisement", "130"] as type>
-A ${chain}-i -p ipv6-icmp -m icmp6 --icmpv6-type ${type} -j ACCEPT
</#list>
<#list ["echo-request", "router-solicitation", "neighbour-solicitation", "neighbour-advertisement", "131", "143"] as type>
-A ${chain}-o -p ipv6-icmp -m icmp6 --icmpv6-type ${type} -j ACCEPT
</#list>
<#else>
-A ${chain}-i -p icmp -m icmp --icmp-type echo-request -j ACCEPT
-A ${chain}-o -p icmp -m icmp --icmp-type echo-request -j ACCEPT
</#if>
$(login ${six?then("6", "4")})
<#list s.inbound as e><@entry e "i" "-s" six /></#list>
<#list s.outbound as e><@entry e "o" "-d" six /></#list>
<#list s.inbound as e>
<#if e.port.transport() == "udp">
<#list e.peers as g>
<#if six?then(g.v6(), g.v4())?has_content>
-A ${chain}-o -d $${p.variable(g.id)?upper_case}_${six?then("6", "4")} -p udp -m udp${p.from(e, " --dport ", ":")} --sport ${p.port(e, ":", "$")?upper_case} -m comment --comment "${e.service}" -j ACCEPT
</#if>
</#list>
</#if>
</#list>
-A ${chain}-i -j DROP
-A ${chain}-o -j DROP
COMMIT
END
enter ${command} INPUT ${chain}-i
enter ${command} OUTPUT ${chain}-o
</#list>
