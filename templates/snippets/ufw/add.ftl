<#ftl attributes={"name": "ufw", "extension": "sh", "kind": "host", "names": "setting any not [a-z0-9]+|(lc|ld|ssh|bash|sudo)-.*; group any not (path|ifs|env|home|pwd|oldpwd|cdpath|ps[0-9]|ppid|uid|euid|gid|groups|opt(arg|ind|err)|random|seconds|lineno|lang|language|term|tz|shell|shellopts|bashopts|mail|mailpath|mailcheck|tmpdir|user|logname|hostname|(lc|ld|ssh|bash|sudo)-.*)", "parameters": "log off on on|off Logging of connections (on, off)", "applied": "script", "again": "same", "logs": "nothing", "translated": "none", "lacks": "icmp, icmpv6, ah, ip-number, sctp", "naming": ""}>
<#import "/parts/snippet.ftl" as p>
#!/bin/sh
<@p.header mark="#" notes=[
  "Apply: set the variables to your networks, then run `sh FILE` as root. It can be run again.",
  "Undo: sh FILE remove. Undo also removes entries that another of these files added; apply that file again afterwards.",
  "These rules come after rules that ban single addresses, and before the first that refuses all others.",
  "ufw is stateful and allows return traffic automatically. While ufw is inactive, nothing is filtered, and these rules come before all others."] + p.ufwLog() + p.linuxVoice() />
set -eu

<#function networks g><#return p.variable(s.name("group", "", g.id, ""))?upper_case></#function>
<#list s.groups() as g>
${networks(g)}="${p.join(g.nets, " ")}"
</#list>
<#list s.settings() as port>
${p.variable(p.setting(port.setting))?upper_case}="${port.text(":")}"
</#list>

# The number of the first rule that refuses more than single addresses: place DIRECTION NETWORK
place() {
  case $2 in *:*) six=1 ;; *) six=0 ;; esac
  LC_ALL=C ufw status numbered | awk -v way="$1" -v six="$six" '
    /^Status: inactive/ { print "first"; exit }
    /^\[/ {
      number = $0; sub(/^\[ */, "", number); sub(/\].*/, "", number)
      if (/\(v6\)/ != six) next
      all = way == "in" ? / (DENY|REJECT)( IN)? +Anywhere/ : /\] (Anywhere|[0-9,:]+(\/(tcp|udp))?) .*(DENY|REJECT) OUT/
      if (all) { print number; exit }
    }'
}
allow() {
  before=$(place "$1" "$net")
  case $before in
    "") ufw allow "$@" ;;
    first) ufw prepend allow "$@" ;;
    *) ufw insert "$before" allow "$@" ;;
  esac
}
case "${"$"}{1:-add}" in
  add) rule() { service=$1; shift; allow "$@" comment "$service"; } ;;
  remove) rule() { shift; ufw delete allow "$@"; } ;;
  *) echo "usage: $0 [add|remove]" >&2; exit 2 ;;
esac

<#list s.entries() as e>
<#assign port = e.port.setting???then("\"$" + p.variable(p.setting(e.port.setting!""))?upper_case + "\"", e.port.text(":"))>
<#list e.peers as g>
for net in $${networks(g)}; do rule ${e.service} <#if e.inbound()>in ${p.logs()?then("log ", "")}proto ${p.named(e.port)} from "$net"${p.from(e, " port ", ":")} to any<#else>out ${p.logs()?then("log ", "")}proto ${p.named(e.port)} from any${p.from(e, " port ", ":")} to "$net"</#if><#if e.port.ported()> port ${port}</#if>; done
</#list>
</#list>
