<#ftl attributes={"name": "Azure network security group, Terraform", "extension": "tf", "kind": "cloud", "names": "rule 80; setting any not (source|version|providers|count|locals|lifecycle|network|for-each|depends-on|security-group-id|target-tags|resource-group-name|network-security-group-name|first-priority|.*-(first|last|ipv[46])); row any not (.*-)?(tcp|udp)(-.*)?; moved any not (?!((?!(port|range)-)[a-z0-9]+-)*(port|range)$).*", "lacks": "", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/terraform.ftl" as t>
<@p.header mark="#" notes=[
  "Apply: set the variables and run terraform apply. Undo: delete this file and run terraform apply.",
  "Priorities start at first_priority: choose a start value that puts these rules before your deny rules and collides with none.",
  "A network security group is stateful and allows return traffic automatically. The rules are added to an existing group of yours."] />

variable "resource_group_name" {
  type = string
}

variable "network_security_group_name" {
  type = string
}

variable "first_priority" {
  type    = number
  default = 1000
}
<@t.variables />
<#assign number = 0>
<#list s.entries() as e>
<#list e.peers as g>
<#list [false, true] as six>
<#if six?then(g.v6(), g.v4())?has_content && six?then(s.server.v6(), s.server.v4())?has_content>

resource "azurerm_network_security_rule" "${t.label(e, g, six)}" {
  name                         = "${p.scoped("rule", "-99999")}-${number}"
  description                  = "${e.service}"
  priority                     = var.first_priority + ${number}
  direction                    = "${e.inbound()?then("Inbound", "Outbound")}"
  access                       = "Allow"
  protocol                     = "${e.port.transport()?cap_first}"
  source_port_range            = "*"
  destination_port_range       = "${t.text(e)}"
  source_address_prefixes      = var.${t.net(e.inbound()?then(g, s.server), six)}
  destination_address_prefixes = var.${t.net(e.inbound()?then(s.server, g), six)}
  resource_group_name          = var.resource_group_name
  network_security_group_name  = var.network_security_group_name
}
<#assign number++>
</#if>
</#list>
</#list>
</#list>
