<#ftl attributes={"name": "Azure network security group, ARM", "extension": "json", "kind": "cloud", "names": "rule 80; setting any not .*v[46]|network-?security-?group|first-?priority", "lacks": "", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "metadata": {
    "comments": [
<#list p.about([
  "Apply: deploy it to the resource group of your network security group, with your networks as parameters.",
  "Undo: run the matching remove file; deleting the deployment does not delete the rules.",
  "Priorities start at firstPriority: choose a start value that puts these rules before your deny rules and collides with none.",
  "A network security group is stateful and allows return traffic automatically."]) as line>
      "${line}"<#sep>,</#sep>
</#list>
    ]
  },
  "parameters": {
    "networkSecurityGroup": { "type": "string" },
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
    "firstPriority": { "type": "int", "defaultValue": 1000 }
  },
  "resources": [
<#assign number = 0>
<#list s.entries() as e>
<#list e.peers as g>
<#list [false, true] as six>
<#if six?then(g.v6(), g.v4())?has_content && six?then(s.server.v6(), s.server.v4())?has_content>
<#if number gt 0>
    ,
</#if>
    {
      "type": "Microsoft.Network/networkSecurityGroups/securityRules",
      "apiVersion": "2024-05-01",
      "name": "[concat(parameters('networkSecurityGroup'), '/${p.scoped("rule", "-99999")}-${number}')]",
      "properties": {
        "description": "${e.service}",
        "priority": "[add(parameters('firstPriority'), ${number})]",
        "direction": "${e.inbound()?then("Inbound", "Outbound")}",
        "access": "Allow",
        "protocol": "${e.port.transport()?cap_first}",
        "sourcePortRange": "*",
        "destinationPortRange": "${e.port.setting???then("[parameters('" + p.camel(p.setting(e.port.setting!""))?uncap_first + "')]", e.port.text("-"))}",
        "sourceAddressPrefixes": "[parameters('${net(e.inbound()?then(g, s.server), six)}')]",
        "destinationAddressPrefixes": "[parameters('${net(e.inbound()?then(s.server, g), six)}')]"
      }
    }
<#assign number++>
</#if>
</#list>
</#list>
</#list>
  ]
}
