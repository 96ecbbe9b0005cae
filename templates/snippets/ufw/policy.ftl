<#ftl attributes={"extension": "sh"}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/login.ftl" as l>
<#assign keep = "/var/lib/" + s.prefix + "-ufw">
#!/bin/sh
<@p.header mark="#" notes=l.notes() + [
  "It begins with ufw reset. Your own rules and defaults are saved in ${keep} and restored by undo; the firewall is off for a few seconds.",
  "What ufw allows in before.rules stays allowed: ping, DHCP, and multicast DNS and UPnP to their groups."] + p.ufwLog() + p.linuxVoice() />
set -eu

<@l.login />
<#function networks g><#return p.variable(s.name("group", "", g.id, ""))?upper_case></#function>
<#list s.groups() as g>
${networks(g)}="${p.join(g.nets, " ")}"
</#list>
<#list s.settings() as port>
${p.variable(p.setting(port.setting))?upper_case}="${port.text(":")}"
</#list>

restore() {
  ufw --force disable
  cp -a ${keep}/ufw/. /etc/ufw
  cp -a ${keep}/default /etc/default/ufw
  if grep -qx ENABLED=yes /etc/ufw/ufw.conf; then ufw --force enable; fi
}
if [ "${"$"}{1:-}" = remove ]; then
  restore
  rm -r ${keep}
  exit
fi

rule() { service=$1; shift; ufw allow "$@" comment "$service"; }
if [ ! -d ${keep} ]; then
  mkdir -p ${keep}
  cp -a /etc/default/ufw ${keep}/default
  cp -a /etc/ufw ${keep}/ufw
fi
ufw --force reset
ufw default deny incoming
ufw default deny outgoing
for net in $SSH_FROM; do rule ssh in proto tcp from "$net" to any port "$SSH_PORT"; done
<#list s.entries() as e>
<#assign port = e.port.setting???then("\"$" + p.variable(p.setting(e.port.setting!""))?upper_case + "\"", e.port.text(":"))>
<#list e.peers as g>
for net in $${networks(g)}; do rule ${e.service} <#if e.inbound()>in ${p.logs()?then("log ", "")}proto ${p.named(e.port)} from "$net"${p.from(e, " port ", ":")} to any<#else>out ${p.logs()?then("log ", "")}proto ${p.named(e.port)} from any${p.from(e, " port ", ":")} to "$net"</#if><#if e.port.ported()> port ${port}</#if>; done
</#list>
<#if e.inbound() && e.port.transport() == "udp">
<#list e.peers as g>
for net in $${networks(g)}; do rule "${e.service}, sent first" out proto udp from any port ${port} to "$net"${p.from(e, " port ", ":")}; done
</#list>
</#if>
</#list>
ufw --force enable
