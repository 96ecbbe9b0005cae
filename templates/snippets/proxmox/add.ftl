<#ftl attributes={"name": "Proxmox VE", "extension": "fw", "kind": "network", "names": "set 64; chain 18", "parameters": "log on off on|off Logging of connections (on, off)", "applied": "pasted", "again": "undo", "logs": "entry", "translated": "none", "lacks": "icmp, icmpv6, ip, sctp", "naming": ""}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="#" notes=[
  "Apply: enter your networks, and add these sections at the end of /etc/pve/firewall/cluster.fw on any node of the cluster.",
  "Then insert the security group in the firewall of the server's machine (GUI: Insert: Security Group; or GROUP NAME below [RULES] in VMID.fw),",
  "below rules that ban and above those that deny the rest. The firewall must be enabled for the cluster, the machine and its network device.",
  "Check: pve-firewall compile reports mistakes" + p.logs()?then("; the machine's Firewall > Log shows each connection.", "."),
  "Undo: run the matching remove file. Undo before you add these sections again. Sets that another file has too stand there once only.",
  "The firewall is stateful and allows return traffic automatically."] + p.linuxVoice() />
# The line for the machine's firewall:
# GROUP ${p.scoped("chain")}

<#list s.groups() as g>
[IPSET ${s.name("set", s.prefix + "-", g.id, "")}]
<#list g.nets as n>
${n.cidr()}
</#list>

</#list>
[group ${p.scoped("chain")}]
<#list s.rows() as row>
<#list row.peers as g>
<#list ["tcp", "udp"] as transport>
<#assign ports = row.ports?filter(port -> port.transport() == transport)>
<#if ports?has_content>
${row.inbound()?then("IN ACCEPT -source", "OUT ACCEPT -dest")} +${s.name("set", s.prefix + "-", g.id, "")} -p ${transport} -dport ${ports?map(port -> port.text(":"))?join(",")} -log ${p.logs()?then("info", "nolog")} # ${row.service}
</#if>
</#list>
</#list>
</#list>

