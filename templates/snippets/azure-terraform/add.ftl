<#ftl attributes={"name": "Azure network security group, Terraform", "extension": "tf", "kind": "cloud", "names": "rule 80; setting any not (source|version|providers|count|locals|lifecycle|network|for-each|depends-on|security-group-id|target-tags|resource-group-name|network-security-group-name|first-priority|.*-(first|last|ipv[46])); row any not (.*-)?(tcp|udp)(-.*)?", "parameters": "resources - voice-rg [A-Za-z0-9_(][A-Za-z0-9_.()-]{0,88} Resource group; group - voice-nsg [A-Za-z0-9][A-Za-z0-9_.-]{0,78}[A-Za-z0-9_] Network security group; first - 251 [1-9][0-9]{2}|[1-3][0-9]{3} First priority", "applied": "terraform", "again": "same", "logs": "apart", "translated": "private", "lacks": "icmp, icmpv6, gre, ip-number, ah-ipv6, sctp, multicast", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/terraform.ftl" as t>
<@p.header mark="#" notes=[
  "Apply: set the variables and run terraform apply. Undo: delete this file and run terraform apply.",
  "Priorities start at first_priority, for each file at another number: they must come before those of your deny rules, and be unused.",
  "Where an address is translated in front of the group, as by a load balancer or public IP, rules need the private one.",
  "A network security group is stateful and allows return traffic automatically. The rules are added to an existing group of yours.",
  "Its rules cannot log: virtual network flow logs (Network Watcher) name the rule that allowed or denied a flow."] + p.voice([
  "Voice: a network security group has no helper for SIP, and its time-out is that of the virtual network (flowTimeoutInMinutes, 4 to 30): let phones send keep-alives more often."]) />

variable "${t.scope}resource_group_name" {
<#if s.param("resources")?has_content>
  type    = string
  default = "${s.param("resources")}"
<#else>
  type = string
</#if>
}

variable "${t.scope}network_security_group_name" {
<#if s.param("group")?has_content>
  type    = string
  default = "${s.param("group")}"
<#else>
  type = string
</#if>
}

variable "${t.scope}first_priority" {
  type    = number
  default = <#if s.param("first")?has_content>${s.param("first")}<#else>${1000 + s.numbersFrom(100, 3000)}</#if>
}
<@t.variables whole=true />
<#assign number = 0>
<#macro rule row six kind>

resource "azurerm_network_security_rule" "${t.rowLabel(row, "-" + kind, six)}" {
  name                         = "${p.scoped("rule", "-99999")}-${number}"
  description                  = "${row.service}"
  priority                     = var.${t.scope}first_priority + ${number}
  direction                    = "${row.inbound()?then("Inbound", "Outbound")}"
  access                       = "Allow"
  protocol                     = "${kind?cap_first}"
  source_port_range            = "*"
<#nested>
  source_address_prefixes      = ${t.lists(row.inbound()?then(row.peers, [s.server]), six)}
  destination_address_prefixes = ${t.lists(row.inbound()?then([s.server], row.peers), six)}
  resource_group_name          = var.${t.scope}resource_group_name
  network_security_group_name  = var.${t.scope}network_security_group_name
}
<#assign number++>
</#macro>
<#list s.rows() as row>
<#list ["tcp", "udp"] as transport>
<#assign ports = row.ports?filter(port -> port.transport() == transport)>
<#list [false, true] as six>
<#if ports?has_content && p.addresses(row.peers, six)?has_content && six?then(s.server.v6(), s.server.v4())?has_content>
<@rule row=row six=six kind=transport>
  destination_port_ranges      = [${t.texts(ports)}]
</@rule>
</#if>
</#list>
</#list>
<#list row.ports?filter(port -> !port.ported()) as port>
<#list [false, true] as six>
<#if p.addresses(row.peers, six)?has_content && six?then(s.server.v6(), s.server.v4())?has_content>
<@rule row=row six=six kind=p.named(port)>
  destination_port_range       = "*"
</@rule>
</#if>
</#list>
</#list>
</#list>
