<#ftl attributes={"name": "Google Cloud, Terraform", "extension": "tf", "kind": "cloud", "limit": "63", "lacks": "", "naming": ""}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/terraform.ftl" as t>
<@p.header mark="#" notes=[
  "Apply: set the variables and run terraform apply. Undo: delete this file and run terraform apply.",
  "The rules are for instances with the network tags in target_tags. Stateful: a VPC firewall lets answers pass by itself."] />

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

resource "google_compute_firewall" "${p.variable(s.scope.id + "-" + e.service + "-" + e.port.name() + "-" + g.id)}_${six?then("ipv6", "ipv4")}" {
  name        = "${s.prefix}-${s.scope.id}-${number}"
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
