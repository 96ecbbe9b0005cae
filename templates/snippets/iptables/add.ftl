<#ftl attributes={"name": "iptables and ip6tables", "extension": "sh", "kind": "host", "names": "chain 28 not policy; log 29; setting any not [a-z0-9]+|(lc|ld|ssh|bash|sudo)-.*|.*-[46]", "parameters": "log off on on|off Logging of connections (on, off)", "applied": "script", "again": "same", "logs": "nothing", "translated": "none", "lacks": "", "naming": ""}>
<#import "/parts/snippet.ftl" as p>
<#assign chain = p.scoped("chain", "-i")>
#!/bin/sh
<@p.header mark="#" notes=[
  "Apply: set the variables to your networks, then run `sh FILE` as root. It can be run again.",
  "Undo: sh FILE remove",
  "It uses its own chains. INPUT and OUTPUT jump to them after rules that ban single sources, and before the first rule that refuses all others.",
  "Other rules are not changed. Save the rules as you usually do.",
  "Return traffic passes if your rules accept established connections, as most do; check this."] + p.linuxLog() + p.linuxVoice() />
set -eu

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
  "$1" -w -D "$2" -j "$3" 2>/dev/null || true
  "$1" -w -F "$3" 2>/dev/null || true
  "$1" -w -X "$3" 2>/dev/null || true
}
# The number of the first rule that refuses more than some sources or destinations: place COMMAND FROM
place() {
  "$1" -w -S | awk -v from="$2" '
    $1 == "-A" {
      gsub(/--comment ("[^"]*"|[^ ]+)/, "")
      chain[++rules] = $2
      for (i = 3; i < NF; i++) if ($i == "-j" || $i == "-g") target[rules] = $(i + 1)
      some[rules] = from == "INPUT" ? / -s | src( |$)/ : / -d | dst( |$)/
      if (/ -m (recent|limit|hashlimit|connlimit|geoip|owner) | INVALID( |$)| --tcp-flags | --syn /) some[rules] = 1
    }
    END {
      refuses["DROP"] = refuses["REJECT"] = more = 1
      while (more) {
        more = 0
        for (r = 1; r <= rules; r++)
          if (refuses[target[r]] && !some[r] && !refuses[chain[r]]) refuses[chain[r]] = more = 1
      }
      number = 1
      for (r = 1; r <= rules; r++) {
        if (chain[r] != from) continue
        if (refuses[target[r]] && !some[r]) break
        number++
      }
      print number
    }'
}
enter() {
  "$1" -w -C "$2" -j "$3" 2>/dev/null || "$1" -w -I "$2" "$(place "$1" "$2")" -j "$3"
}
if [ "${"$"}{1:-}" = remove ]; then
<#list ["iptables", "ip6tables"] as command>
<#if s.inbound?has_content>
  leave ${command} INPUT ${chain}-i
</#if>
<#if s.outbound?has_content>
  leave ${command} OUTPUT ${chain}-o
</#if>
</#list>
  exit
fi
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
<#if s.inbound?has_content>
:${chain}-i - [0:0]
<#list s.inbound as e><@entry e "i" "-s" six /></#list>
</#if>
<#if s.outbound?has_content>
:${chain}-o - [0:0]
<#list s.outbound as e><@entry e "o" "-d" six /></#list>
</#if>
COMMIT
END
<#if s.inbound?has_content>
enter ${command} INPUT ${chain}-i
</#if>
<#if s.outbound?has_content>
enter ${command} OUTPUT ${chain}-o
</#if>
</#list>
