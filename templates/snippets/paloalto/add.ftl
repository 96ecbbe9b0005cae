<#ftl attributes={"name": "Palo Alto Networks PAN-OS", "extension": "set", "kind": "network", "names": "network 63; port 63 not (.*-)?v[46]-[0-9]+; rule 63", "applied": "pasted", "again": "adds", "logs": "device", "translated": "public", "lacks": "icmp, icmpv6, ip, sctp", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="#" notes=[
  "Apply: enter your networks in the address objects, then paste the lines below in configuration mode, without these comment lines, and commit.",
  "Replace `from any to any` with your zones if you like; do not change `application any` or the service. Rules are moved to the top.",
  "Applying it again changes nothing; to remove an address from a rule, run the remove file first.",
  "Where the firewall translates the server's address, rules need the public address (before NAT) and the server's own zone (after NAT).",
  "Undo: paste the matching remove file.",
  "A Palo Alto firewall is stateful and allows return traffic automatically. Within one zone it allows everything unless you deny it."] />
<#list s.groups() as g>
<#list [false, true] as six>
<#list six?then(g.v6(), g.v4()) as n>
set address ${p.object(g, six, n?counter)} ip-netmask ${n.cidr()}
</#list>
</#list>
</#list>
<#list s.ports as port>
set service ${p.numbered(port)} protocol ${port.transport()} port ${port.text("-")}
</#list>
<#macro policy e from to way>
<#local name = p.scoped("rule", "-out-9999") + "-" + way + "-" + e.number>
set rulebase security rules ${name} from any to any source [ ${p.facing(from, to)?join(" ")} ] destination [ ${p.facing(to, from)?join(" ")} ] application any service ${p.numbered(e.port)} action allow description ${e.service}
move rulebase security rules ${name} top
</#macro>
<#list s.inbound as e><@policy e=e from=e.peers to=[s.server] way="in" /></#list>
<#list s.outbound as e><@policy e=e from=[s.server] to=e.peers way="out" /></#list>
