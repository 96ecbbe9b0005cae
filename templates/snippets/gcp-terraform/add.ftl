<#ftl attributes={"name": "Google Cloud firewall, Terraform", "extension": "tf", "kind": "cloud", "names": "rule 63; setting any not (source|version|providers|count|locals|lifecycle|network|for-each|depends-on|security-group-id|target-tags|resource-group-name|network-security-group-name|first-priority|.*-(first|last|ipv[46])); row any not (.*-)?(tcp|udp)(-.*)?; moved any not (?!((?!(port|range)-)[a-z0-9]+-)*(port|range)$).*", "lacks": "", "naming": ""}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/terraform.ftl" as t>
<@p.header mark="#" notes=[
  "Apply: set the variables and run terraform apply. Undo: delete this file and run terraform apply.",
  "The rules are for instances with the network tags in target_tags. A VPC firewall is stateful and allows return traffic automatically."] />

variable "network" {
  type = string
}

variable "target_tags" {
  type    = list(string)
  default = ["${s.prefix}"]
}
<@t.variables />
<#assign number = 0>
<#list s.entries() as e>
<#list e.peers as g>
<#list [false, true] as six>
<#if six?then(g.v6(), g.v4())?has_content>

resource "google_compute_firewall" "${t.label(e, g, six)}" {
  name        = "${p.scoped("rule", "-99999")}-${number}"
  description = "${e.service}"
  network     = var.network
  direction   = "${e.inbound()?then("INGRESS", "EGRESS")}"
  target_tags = var.target_tags
  ${e.inbound()?then("source_ranges", "destination_ranges")} = var.${t.net(g, six)}

  allow {
    protocol = "${e.port.transport()}"
    ports    = ["${t.text(e)}"]
  }
}
<#assign number++>
</#if>
</#list>
</#list>
</#list>
