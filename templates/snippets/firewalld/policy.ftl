<#ftl attributes={"extension": "sh"}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/login.ftl" as l>
#!/bin/sh
<@p.header mark="#" notes=l.notes() + ["It adds a zone, portbook-in, that matches every source address, and a policy, portbook-whole. Your zones stay configured but have no effect meanwhile; zones that you have bound to sources may come first."] + p.linuxLog() + p.linuxVoice() />
set -eu

<@l.login />
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

permanent() { firewall-cmd --quiet --permanent "$@"; }
leave() {
  if firewall-cmd --permanent --get-zones | grep -qw portbook-in; then permanent --delete-zone=portbook-in; fi
  if firewall-cmd --permanent --get-policies | grep -qw portbook-whole; then permanent --delete-policy=portbook-whole; fi
}
if [ "${"$"}{1:-}" = remove ]; then
  leave
  exec firewall-cmd --quiet --reload
fi

leave
permanent --new-zone=portbook-in
permanent --zone=portbook-in --set-target=DROP
permanent --zone=portbook-in --add-source=0.0.0.0/0 --add-source=::/0
permanent --zone=portbook-in --add-protocol=icmp --add-protocol=ipv6-icmp
permanent --new-policy=portbook-whole
permanent --policy=portbook-whole --set-target=DROP
permanent --policy=portbook-whole --set-priority=-20
permanent --policy=portbook-whole --add-ingress-zone=HOST
permanent --policy=portbook-whole --add-egress-zone=ANY
permanent --policy=portbook-whole --add-protocol=icmp --add-protocol=ipv6-icmp

set --
for net in $SSH_FROM; do
  case $net in *:*) family=ipv6 ;; *) family=ipv4 ;; esac
  set -- "$@" "--add-rich-rule=rule family=$family source address=$net port port=$SSH_PORT protocol=tcp accept"
done
<#function what e>
<#if e.port.ported()><#return "port port=" + p.port(e, "-", "$")?upper_case + " protocol=" + e.port.transport()></#if>
<#return (e.port.transport() == "ip")?then("protocol value=" + e.port.first(), "icmp-type name=" + e.port.text(""))>
</#function>
<#macro rules entries way end>
<#list entries as e>
<#list e.peers as g>
<#list [false, true] as six>
<#if six?then(g.v6(), g.v4())?has_content>
for net in $${p.variable(g.id)?upper_case}_${six?then("6", "4")}; do set -- "$@" "--add-rich-rule=rule family=ipv${six?then("6", "4")} ${end} address=$net ${what(e)}${p.richLog(e, "'")} accept"; done # ${e.service}, ${way}
</#if>
</#list>
</#list>
</#list>
</#macro>
<@rules s.inbound "inbound" "source" />
permanent --zone=portbook-in "$@"
<#assign calls = s.inbound?filter(e -> e.port.transport() == "udp")>
<#if (s.outbound + calls)?has_content>

set --
<@rules s.outbound "outbound" "destination" />
<#list calls as e>
<#list e.peers as g>
<#list [false, true] as six>
<#if six?then(g.v6(), g.v4())?has_content>
for net in $${p.variable(g.id)?upper_case}_${six?then("6", "4")}; do set -- "$@" "--add-rich-rule=rule family=ipv${six?then("6", "4")} destination address=$net source-port port=${p.port(e, "-", "$")?upper_case} protocol=udp accept"; done # ${e.service}, sent first
</#if>
</#list>
</#list>
</#list>
permanent --policy=portbook-whole "$@"
</#if>

firewall-cmd --quiet --reload
