<#ftl attributes={"name": "firewalld", "extension": "sh", "kind": "host", "names": "log 127; setting any not [a-z0-9]+|(lc|ld|ssh|bash|sudo)-.*|.*-[46]", "parameters": "zone public dmz [A-Za-z0-9_-]{1,17} Zone; log off on on|off Logging of connections (on, off)", "applied": "script", "again": "same", "logs": "nothing", "translated": "none", "lacks": "ah-ipv6", "naming": ""}>
<#import "/parts/snippet.ftl" as p>
#!/bin/sh
<@p.header mark="#" notes=[
  "Apply: set the variables to your networks and your zone, then run `sh FILE` as root. It can be run again.",
  "Undo: sh FILE remove. Undo also removes entries that another of these files added; apply that file again afterwards.",
  "Rich rules of your zone that reject or drop come first, so banned addresses stay banned. firewalld is stateful and allows return traffic automatically.",
  "Outbound traffic is allowed by a separate policy, portbook-out, which comes before your own policies with priority -1 or higher."] + p.linuxLog(true) + p.linuxVoice() />
set -eu

<#if s.inbound?has_content>
ZONE="${s.param("zone")}"
</#if>
<#list s.groups() as g>
<#if g.v4()?has_content>
${p.variable(g.id)?upper_case}_4="${p.join(g.v4(), " ")}"
</#if>
<#if g.v6()?has_content>
${p.variable(g.id)?upper_case}_6="${p.join(g.v6(), " ")}"
</#if>
</#list>
<#list s.settings() as port>
${p.variable(p.setting(port.setting))?upper_case}="${port.text("-")}"
</#list>

case "${"$"}{1:-add}" in
  add) action=add ;;
  remove) action=remove ;;
  *) echo "usage: $0 [add|remove]" >&2; exit 2 ;;
esac
permanent() { firewall-cmd --quiet --permanent "$@"; }
<#function what e>
<#if e.port.ported()><#return "port port=" + p.port(e, "-", "$")?upper_case + " protocol=" + e.port.transport()></#if>
<#return (e.port.transport() == "ip")?then("protocol value=" + e.port.first(), "icmp-type name=" + e.port.text(""))>
</#function>
<#macro rules entries way end>
<#list entries as e>
<#list e.peers as g>
<#list [false, true] as six>
<#if six?then(g.v6(), g.v4())?has_content>
for net in $${p.variable(g.id)?upper_case}_${six?then("6", "4")}; do set -- "$@" "--$action-rich-rule=rule family=ipv${six?then("6", "4")} ${end} address=$net ${what(e)}${p.richLog(e, "'")} accept"; done # ${e.service}, ${way}
</#if>
</#list>
</#list>
</#list>
</#macro>
<#if s.inbound?has_content>

set --
<@rules s.inbound "inbound" "source" />
permanent --zone="$ZONE" "$@"
</#if>
<#if s.outbound?has_content>

exists() { firewall-cmd --permanent --get-policies | grep -qw portbook-out; }
if [ "$action" = add ] && ! exists; then
  permanent --new-policy=portbook-out
  permanent --policy=portbook-out --add-ingress-zone=HOST
  permanent --policy=portbook-out --add-egress-zone=ANY
  permanent --policy=portbook-out --set-priority=-10
fi
set --
<@rules s.outbound "outbound" "destination" />
if exists; then
  permanent --policy=portbook-out "$@"
  if [ -z "$(firewall-cmd --permanent --policy=portbook-out --list-rich-rules)" ]; then
    permanent --delete-policy=portbook-out
  fi
fi
</#if>

firewall-cmd --quiet --reload
