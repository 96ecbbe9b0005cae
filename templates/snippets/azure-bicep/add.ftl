<#ftl attributes={"name": "Azure network security group, Bicep", "extension": "bicep", "kind": "cloud", "names": "scope 40; rule 80; setting any not .*v[46]|network-?security-?group|first-?priority|concat|true|false|null|if|for|in", "applied": "deployed", "again": "same", "logs": "apart", "translated": "private", "lacks": "icmp, icmpv6, gre, ip-number, ah-ipv6, sctp, multicast", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/bicep.ftl" as b>
<@p.header mark="//" notes=[
  "Apply: enter your networks, then deploy it to the resource group of your network security group:",
  "az deployment group create --resource-group GROUP --template-file FILE --parameters networkSecurityGroup=NAME",
  "See first what would change: the same with what-if instead of create. Deploying it again changes nothing.",
  "Check: az network nsg rule list --resource-group GROUP --nsg-name NAME --output table",
  "Undo: run the matching remove file; deleting the deployment does not delete the rules.",
  "Priorities start at firstPriority, for each file at another number: they must come before those of your deny rules, and be unused.",
  "Where an address is translated in front of the group, as by a load balancer or public IP, rules need the private one.",
  "A network security group is stateful and allows return traffic automatically.",
  "Its rules cannot log: virtual network flow logs (Network Watcher) name the rule that allowed or denied a flow."] + p.voice([
  "Voice: a network security group has no helper for SIP, and its time-out is that of the virtual network (flowTimeoutInMinutes, 4 to 30): let phones send keep-alives more often."]) />
param networkSecurityGroup string
<#function net g six><#return p.camel(g.id)?uncap_first + six?then("V6", "V4")></#function>
<#list s.groups() as g>
<#list [false, true] as six>
<#if six?then(g.v6(), g.v4())?has_content>
param ${net(g, six)} array = ['${p.join(six?then(g.v6(), g.v4()), "', '")}']
</#if>
</#list>
</#list>
<#list s.settings() as port>
param ${p.camel(p.setting(port.setting))?uncap_first} string = '${port.text("-")}'
</#list>
param firstPriority int = ${(1000 + s.numbersFrom(100, 3000))?c}

resource security_group 'Microsoft.Network/networkSecurityGroups@2024-05-01' existing = {
  name: networkSecurityGroup
}
<#function ports list>
<#return list?map(port -> port.setting???then(p.camel(p.setting(port.setting!""))?uncap_first, "'" + port.text("-") + "'"))?join(", ")>
</#function>
<#function lists groups six>
<#local names = groups?filter(g -> six?then(g.v6(), g.v4())?has_content)?map(g -> net(g, six))>
<#local all = names?join(", ")>
<#return (names?join("") != all)?then("concat(" + all + ")", all)>
</#function>
<#assign number = 0>
<#list s.rows() as row>
<#list b.kinds(row) as kind>
<#assign six = kind?remove_ending("_v6") != kind, transport = kind?remove_ending("_v6")?remove_ending("_v4")>

resource rule_${number} 'Microsoft.Network/networkSecurityGroups/securityRules@2024-05-01' = {
  parent: security_group
  name: '${b.rule(row, kind)}'
  properties: {
    description: '${row.service}'
    priority: firstPriority + ${number}
    direction: '${row.inbound()?then("Inbound", "Outbound")}'
    access: 'Allow'
    protocol: '${transport?cap_first}'
    sourcePortRange: '*'
<#if b.of(row, transport)?has_content>
    destinationPortRanges: [${ports(b.of(row, transport))}]
<#else>
    destinationPortRange: '*'
</#if>
    sourceAddressPrefixes: ${lists(row.inbound()?then(row.peers, [s.server]), six)}
    destinationAddressPrefixes: ${lists(row.inbound()?then([s.server], row.peers), six)}
  }
}
<#assign number++>
</#list>
</#list>
