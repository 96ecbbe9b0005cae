<#ftl attributes={"name": "Palo Alto Networks PAN-OS", "extension": "set", "kind": "network", "names": "network 63; port 63 not (.*-)?v[46]-[0-9]+; rule 63", "lacks": "", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="#" notes=[
  "Apply: put your networks into the address objects, then paste what follows in configuration mode, without these lines, and commit.",
  "Where it says from any to any you may name your zones; application any and the service stay. Rules are moved to the top.",
  "Applying it again changes nothing; a name that is no longer wanted leaves a rule only with the remove file.",
  "Undo: the remove file that lies beside this one.",
  "Stateful: a Palo Alto firewall lets answers pass by itself. Within one zone it allows everything unless you deny it."] />
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
