<#ftl attributes={"name": "iptables on a router", "extension": "sh", "kind": "network", "names": "chain 28; log 29; setting any not [a-z0-9]+|(lc|ld|ssh|bash|sudo)-.*|.*-[46]", "parameters": "log off on on|off Logging of connections (on, off)", "applied": "script", "again": "same", "logs": "nothing", "translated": "private", "lacks": "", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
<#assign chain = p.scoped("chain", "-t")>
#!/bin/sh
<@p.header mark="#" notes=[
  "For a Linux router in front of the server, not for the server itself.",
  "Apply: set the variables to your networks, then run `sh FILE` as root. It can be run again.",
  "Undo: sh FILE remove",
  "It uses its own chains. FORWARD jumps to them after rules that ban single machines, and before the first rule that refuses all others.",
  "Other rules are not changed. Save the rules as you usually do."] + p.translated([
  "The chain " + chain + "-n translates the public address, port by port; PREROUTING jumps to it last. Rules have the private one, because NAT comes first.",
  "Connections that exist keep the address that they have; to end them: conntrack -D --orig-dst " + (s.translation??)?then(s.translation.outside.address(), "") + ".",
  "What the server itself opens leaves with the address that your rules for source NAT give to it."], [
  "Where the router translates the server's address, rules need the private one: NAT comes first."]) + [
  "Return traffic passes if your rules accept established connections, as most do; check this."] + p.linuxLog() + p.linuxVoice() />
<#function opened entries six><#return entries?filter(e -> p.addresses(e.peers, six)?has_content)?has_content></#function>
<#-- The server's addresses only where an entry has them: a variable that nothing uses is a warning of shellcheck. -->
<#function used g six><#return g.id != s.server.id || opened(s.entries(), six)></#function>
set -eu

<#list s.groups() as g>
<#if g.v4()?has_content && used(g, false)>
${p.variable(g.id)?upper_case}_4="${p.join(g.v4(), ",")}"
</#if>
<#if g.v6()?has_content && used(g, true)>
${p.variable(g.id)?upper_case}_6="${p.join(g.v6(), ",")}"
</#if>
</#list>
<#list s.settings() as port>
${p.variable(p.setting(port.setting))?upper_case}="${port.text(":")}"
</#list>

# Removes one of our chains: leave COMMAND TABLE FROM CHAIN
leave() {
  "$1" -w -t "$2" -D "$3" -j "$4" 2>/dev/null || true
  "$1" -w -t "$2" -F "$4" 2>/dev/null || true
  "$1" -w -t "$2" -X "$4" 2>/dev/null || true
}
# The number of the first rule of FORWARD that refuses more than some sources, or more than some destinations: place COMMAND src|dst
place() {
  "$1" -w -S | awk -v end="$2" '
    $1 == "-A" {
      gsub(/--comment ("[^"]*"|[^ ]+)/, "")
      chain[++rules] = $2
      for (i = 3; i < NF; i++) if ($i == "-j" || $i == "-g") target[rules] = $(i + 1)
      some[rules] = end == "src" ? / -s | src( |$)/ : / -d | dst( |$)/
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
        if (chain[r] != "FORWARD") continue
        if (refuses[target[r]] && !some[r]) break
        number++
      }
      print number
    }'
}
# What was added before goes first, so that the place is found among your rules alone.
for command in iptables ip6tables; do
  leave "$command" filter FORWARD ${chain}-t
  leave "$command" filter FORWARD ${chain}-f
done
leave iptables nat PREROUTING ${chain}-n
if [ "${"$"}{1:-}" = remove ]; then
  exit
fi
<#function number port><#return (port.setting??)?then("$" + p.variable(p.setting(port.setting!""))?upper_case, port.text(":"))></#function>
<#function what port from six>
<#local transport = port.transport()>
<#if port.ported()><#return "-p " + transport + " -m " + transport + from + " --dport " + number(port)></#if>
<#if six && port.text("") == "ah"><#return "-m ah"></#if>
<#if transport == "ip"><#return "-p " + port.first()></#if>
<#return (transport == "icmp")?then("-p icmp -m icmp --icmp-type ", "-p ipv6-icmp -m icmp6 --icmpv6-type ") + port.text("")>
</#function>
<#macro entry e six>
<#local own = "$" + p.variable(s.server.id)?upper_case + six?then("_6", "_4")>
<#list e.peers as g>
<#if six?then(g.v6(), g.v4())?has_content>
<#local peer = "$" + p.variable(g.id)?upper_case + six?then("_6", "_4"), start = "-A " + chain + e.inbound()?then("-t", "-f") + " -s " + e.inbound()?then(peer, own) + " -d " + e.inbound()?then(own, peer) + " " + what(e.port, p.from(e, " --sport ", ":"), six)>
<#if p.logs()>
${start} -m conntrack --ctstate NEW -m limit --limit 10/second --limit-burst 20 -j LOG --log-prefix "${p.logPrefix(e)}" --log-level info
</#if>
${start} -m comment --comment "${e.service}" -j ACCEPT
</#if>
</#list>
</#macro>
<#list [false, true] as six>
<#assign command = six?then("ip6tables", "iptables")>
<#if opened(s.entries(), six)>

${command}-restore --wait --noflush <<END
*filter
<#if opened(s.inbound, six)>
:${chain}-t - [0:0]
<#list s.inbound as e><@entry e six /></#list>
</#if>
<#if opened(s.outbound, six)>
:${chain}-f - [0:0]
<#list s.outbound as e><@entry e six /></#list>
</#if>
COMMIT
END
<#if opened(s.inbound, six)>
${command} -w -I FORWARD "$(place ${command} src)" -j ${chain}-t
</#if>
<#if opened(s.outbound, six)>
${command} -w -I FORWARD "$(place ${command} dst)" -j ${chain}-f
</#if>
</#if>
</#list>
<#if s.translation??>

iptables-restore --wait --noflush <<END
*nat
:${chain}-n - [0:0]
<#list s.translated() as port>
-A ${chain}-n -d ${s.translation.outside.address()} ${what(port, "", false)} -j DNAT --to-destination ${s.translation.inside.address()}
</#list>
COMMIT
END
iptables -w -t nat -A PREROUTING -j ${chain}-n
</#if>
