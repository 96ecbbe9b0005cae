<#ftl attributes={"extension": "sh"}>
<#import "/parts/snippet.ftl" as p>
#!/bin/sh
<@p.header mark="#" notes=[
  "Removes what the matching add file added: take the security group out of the machine's firewall, then run this on a node of the cluster.",
  "Omit a set that another rule of yours still uses."] />
set -eu
remove() {
  left=$(awk -v section="[$1]" '/^\[/ { skip = $0 == section } !skip' /etc/pve/firewall/cluster.fw)
  printf '%s\n' "$left" >/etc/pve/firewall/cluster.fw
}
remove "group ${p.scoped("chain")}"
<#list s.groups() as g>
remove "IPSET ${s.name("set", s.prefix + "-", g.id, "")}"
</#list>
