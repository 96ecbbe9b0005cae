<#ftl attributes={"name": "FortiGate", "extension": "conf", "kind": "network", "names": "network 79; port 79 not (.*-)?v[46]-[0-9]+; policy 35", "lacks": "", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="#" notes=[
  "Apply: enter your networks in the address objects, then paste this file into the CLI (FortiOS 7.0 or later).",
  "Undo: paste the matching remove file.",
  "Policies are added at the end: move them above any policy that denies this traffic, and set srcintf and dstintf to your interfaces.",
  "A FortiGate is stateful and allows return traffic automatically."] />
<#macro addresses six>
<#list s.groups() as g>
<#list six?then(g.v6(), g.v4()) as n>
    edit "${p.object(g, six, n?counter)}"
<#if six>
        set ip6 ${n.cidr()}
<#else>
        set subnet ${n.address()} ${n.netmask()}
</#if>
    next
</#list>
</#list>
</#macro>
<#function quoted names><#return "\"" + names?join("\" \"") + "\""></#function>
<#macro policy e way>
    edit 0
        set name "${p.scoped("policy", "-out-9999")}-${way}-${e.number}"
        set srcintf "any"
        set dstintf "any"
<#list [false, true] as six>
<#local peers = p.everybody(e.peers, six), own = p.objects(s.server, six), tail = six?then("6", "")>
<#if peers?has_content && own?has_content>
        set srcaddr${tail} ${quoted(e.inbound()?then(peers, own))}
        set dstaddr${tail} ${quoted(e.inbound()?then(own, peers))}
</#if>
</#list>
        set action accept
        set schedule "always"
        set service "${p.numbered(e.port)}"
        set comments "${e.service}"
    next
</#macro>
<#if s.server.v4()?has_content>
config firewall address
<@addresses false />
end
</#if>
<#if s.server.v6()?has_content>
config firewall address6
<@addresses true />
end
</#if>
config firewall service custom
<#list s.ports as port>
    edit "${p.numbered(port)}"
        set ${port.transport()}-portrange ${port.text("-")}
    next
</#list>
end
config firewall policy
<#list s.inbound as e><@policy e "in" /></#list>
<#list s.outbound as e><@policy e "out" /></#list>
end
