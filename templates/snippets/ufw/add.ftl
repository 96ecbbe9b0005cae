<#ftl attributes={"name": "ufw", "extension": "sh", "kind": "host", "names": "setting any not [a-z0-9]+|(lc|ld|ssh|bash|sudo)-.*; group any not (path|ifs|env|home|pwd|oldpwd|cdpath|ps[0-9]|ppid|uid|euid|gid|groups|opt(arg|ind|err)|random|seconds|lineno|lang|language|term|tz|shell|shellopts|bashopts|mail|mailpath|mailcheck|tmpdir|user|logname|hostname|(lc|ld|ssh|bash|sudo)-.*)", "lacks": "", "naming": ""}>
<#import "/parts/snippet.ftl" as p>
#!/bin/sh
<@p.header mark="#" notes=[
  "Apply: put your networks into the variables, then sh FILE as root; as often as you like.",
  "Undo: sh FILE remove. What another of these files has opened too is closed with it; apply that one again.",
  "Rules go before your own. Stateful: ufw lets answers pass by itself."] />
set -eu

<#function networks g><#return p.variable(s.name("group", "", g.id, ""))?upper_case></#function>
<#list s.groups() as g>
${networks(g)}="${p.join(g.nets, " ")}"
</#list>
<#list s.settings() as port>
${p.variable(p.setting(port.setting))?upper_case}="${port.text(":")}"
</#list>

case "${"$"}{1:-add}" in
  add) rule() { service=$1; shift; ufw prepend allow "$@" comment "$service"; } ;;
  remove) rule() { shift; ufw delete allow "$@"; } ;;
  *) echo "usage: $0 [add|remove]" >&2; exit 2 ;;
esac

<#list s.entries() as e>
<#assign port = e.port.setting???then("\"$" + p.variable(p.setting(e.port.setting!""))?upper_case + "\"", e.port.text(":"))>
<#list e.peers as g>
for net in $${networks(g)}; do rule ${e.service} <#if e.inbound()>in proto ${e.port.transport()} from "$net" to any<#else>out proto ${e.port.transport()} from any to "$net"</#if> port ${port}; done
</#list>
</#list>
