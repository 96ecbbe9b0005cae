<#ftl attributes={"name": "Azure network security group, ARM", "extension": "json", "kind": "cloud", "names": "rule 80; setting any not .*v[46]|network-?security-?group|first-?priority", "parameters": "group - voice-nsg [A-Za-z0-9][A-Za-z0-9_.-]{0,78}[A-Za-z0-9_] Network security group; first - 251 [1-9][0-9]{2}|[1-3][0-9]{3} First priority", "applied": "deployed", "again": "same", "logs": "apart", "translated": "private", "lacks": "icmp, icmpv6, gre, ip-number, ah-ipv6, sctp, multicast", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "metadata": {
    "comments": [
<#list p.about([
  "Apply: deploy it to the resource group of your network security group, with your networks as parameters.",
  "Undo: run the matching remove file; deleting the deployment does not delete the rules.",
  "Priorities start at firstPriority, for each file at another number: they must come before those of your deny rules, and be unused.",
  "Where an address is translated in front of the group, as by a load balancer or public IP, rules need the private one.",
  "A network security group is stateful and allows return traffic automatically.",
  "Its rules cannot log: virtual network flow logs (Network Watcher) name the rule that allowed or denied a flow."] + p.voice([
  "Voice: a network security group has no helper for SIP, and its time-out is that of the virtual network (flowTimeoutInMinutes, 4 to 30): let phones send keep-alives more often."])) as line>
      "${line}"<#sep>,</#sep>
</#list>
    ]
  },
  "parameters": {
    "networkSecurityGroup": { "type": "string"<#if s.param("group")?has_content>, "defaultValue": "${s.param("group")}"</#if> },
<#function net g six><#return p.camel(g.id)?uncap_first + six?then("V6", "V4")></#function>
<#list s.groups() as g>
<#list [false, true] as six>
<#if six?then(g.v6(), g.v4())?has_content>
    "${net(g, six)}": { "type": "array", "defaultValue": ["${p.join(six?then(g.v6(), g.v4()), "\", \"")}"] },
</#if>
</#list>
</#list>
<#list s.settings() as port>
    "${p.camel(p.setting(port.setting))?uncap_first}": { "type": "string", "defaultValue": "${port.text("-")}" },
</#list>
    "firstPriority": { "type": "int", "defaultValue": <#if s.param("first")?has_content>${s.param("first")}<#else>${1000 + s.numbersFrom(100, 3000)}</#if> }
  },
  "resources": [
<#function ports list>
<#return list?map(port -> "\"" + port.setting???then("[parameters('" + p.camel(p.setting(port.setting!""))?uncap_first + "')]", port.text("-")) + "\"")?join(", ")>
</#function>
<#function lists groups six>
<#local names = []>
<#list groups as g><#if six?then(g.v6(), g.v4())?has_content><#local names += ["parameters('" + net(g, six) + "')"]></#if></#list>
<#local all = names?join(", ")>
<#return "[" + (names?join("") != all)?then("concat(" + all + ")", all) + "]">
</#function>
<#assign number = 0>
<#macro rule row six kind>
<#if number gt 0>
    ,
</#if>
    {
      "type": "Microsoft.Network/networkSecurityGroups/securityRules",
      "apiVersion": "2024-05-01",
      "name": "[concat(parameters('networkSecurityGroup'), '/${p.scoped("rule", "-99999")}-${number}')]",
      "properties": {
        "description": "${row.service}",
        "priority": "[add(parameters('firstPriority'), ${number})]",
        "direction": "${row.inbound()?then("Inbound", "Outbound")}",
        "access": "Allow",
        "protocol": "${kind?cap_first}",
        "sourcePortRange": "*",
<#nested>
        "sourceAddressPrefixes": "${lists(row.inbound()?then(row.peers, [s.server]), six)}",
        "destinationAddressPrefixes": "${lists(row.inbound()?then([s.server], row.peers), six)}"
      }
    }
<#assign number++>
</#macro>
<#list s.rows() as row>
<#list ["tcp", "udp"] as transport>
<#assign own = row.ports?filter(port -> port.transport() == transport)>
<#list [false, true] as six>
<#if own?has_content && p.addresses(row.peers, six)?has_content && six?then(s.server.v6(), s.server.v4())?has_content>
<@rule row=row six=six kind=transport>
        "destinationPortRanges": [${ports(own)}],
</@rule>
</#if>
</#list>
</#list>
<#list row.ports?filter(port -> !port.ported()) as port>
<#list [false, true] as six>
<#if p.addresses(row.peers, six)?has_content && six?then(s.server.v6(), s.server.v4())?has_content>
<@rule row=row six=six kind=p.named(port)>
        "destinationPortRange": "*",
</@rule>
</#if>
</#list>
</#list>
</#list>
  ]
}
