<#ftl attributes={"name": "firewalld", "extension": "sh", "kind": "host", "limit": "128", "lacks": "", "naming": ""}>
<#import "/parts/snippet.ftl" as p>
#!/bin/sh
<@p.header mark="#" notes=[
  "Apply: put your networks and your zone into the variables, then sh FILE as root; as often as you like.",
  "Undo: sh FILE remove",
  "firewalld lets answers pass by itself. What goes out is allowed by a policy of its own, portbook-out."] />
set -eu

ZONE="public"
<#list s.groups() as g>
<#if g.v4()?has_content>
${p.variable(g.id)?upper_case}_4="${p.join(g.v4(), " ")}"
</#if>
<#if g.v6()?has_content>
${p.variable(g.id)?upper_case}_6="${p.join(g.v6(), " ")}"
</#if>
</#list>
<#list s.settings() as port>
${p.variable(port.setting)?upper_case}="${port.text("-")}"
</#list>

case "${"$"}{1:-add}" in
  add) action=add ;;
  remove) action=remove ;;
  *) echo "usage: $0 [add|remove]" >&2; exit 2 ;;
esac
inbound() { firewall-cmd --quiet --permanent --zone="$ZONE" --"$action"-rich-rule="$1"; }
<#if s.outbound?has_content>
outbound() { firewall-cmd --quiet --permanent --policy=portbook-out --"$action"-rich-rule="$1"; }
if ! firewall-cmd --permanent --get-policies | grep -qw portbook-out; then
  firewall-cmd --quiet --permanent --new-policy=portbook-out
  firewall-cmd --quiet --permanent --policy=portbook-out --add-ingress-zone=HOST
  firewall-cmd --quiet --permanent --policy=portbook-out --add-egress-zone=ANY
fi
</#if>

<#list s.entries() as e>
<#list e.peers as g>
<#list [false, true] as six>
<#if six?then(g.v6(), g.v4())?has_content>
for net in $${p.variable(g.id)?upper_case}_${six?then("6", "4")}; do ${e.inbound()?then("inbound", "outbound")} "rule family=${six?then("ipv6", "ipv4")} ${e.inbound()?then("source", "destination")} address=$net port port=${p.port(e, "-", "$")?upper_case} protocol=${e.port.transport()} accept"; done # ${e.service}
</#if>
</#list>
</#list>
</#list>

<#if s.outbound?has_content>
if [ -z "$(firewall-cmd --permanent --policy=portbook-out --list-rich-rules)" ]; then
  firewall-cmd --quiet --permanent --delete-policy=portbook-out
fi
</#if>
firewall-cmd --quiet --reload
