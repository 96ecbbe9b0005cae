<#ftl attributes={"name": "AWS security group, Terraform", "extension": "tf", "kind": "cloud", "names": "setting any not (source|version|providers|count|locals|lifecycle|network|for-each|depends-on|security-group-id|target-tags|resource-group-name|network-security-group-name|first-priority|.*-(first|last|ipv[46])); row any not (.*-)?(tcp|udp)(-.*)?; moved any not (?!((?!(port|range)-)[a-z0-9]+-)*(port|range)$).*", "parameters": "group - sg-0123456789abcdef0 sg-[0-9a-f]{8,17} Security group", "applied": "terraform", "again": "same", "logs": "apart", "translated": "none", "lacks": "sctp", "naming": ""}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/terraform.ftl" as t>
<@p.header mark="#" notes=[
  "Apply: set the variables and run terraform apply. Undo: delete this file and run terraform apply.",
  "A security group is stateful and allows return traffic automatically. The rules are added to an existing group of yours.",
  "To open several purposes, print one file for all of them: a security group refuses a rule that it has already, though Terraform takes both files.",
  "Its rules cannot log: VPC flow logs record what a group accepted and rejected.",
  "Where an address is translated in front of the group, as by a load balancer, rules need what arrives at the interface."] + p.voice([
  "Voice: a security group has no helper for SIP, and its time-out of UDP is 180 seconds at most: let phones send keep-alives more often."]) />

variable "${t.scope}security_group_id" {
<#if s.param("group")?has_content>
  type    = string
  default = "${s.param("group")}"
<#else>
  type = string
</#if>
}
<@t.variables />
<#list s.entries() as e>
<#list e.peers as g>
<#list [false, true] as six>
<#if six?then(g.v6(), g.v4())?has_content>

resource "aws_vpc_security_group_${e.inbound()?then("ingress", "egress")}_rule" "${t.label(e, g, six)}" {
  for_each          = toset(var.${t.scope}${t.net(g, six)})
  security_group_id = var.${t.scope}security_group_id
  description       = "${e.service}"
  ip_protocol       = "${p.protocol(e.port)}"
<#if e.port.transport() != "ip">
  from_port         = ${t.end(e, false)}
  to_port           = ${e.port.ported()?then(t.end(e, true), "-1")}
</#if>
  cidr_${six?then("ipv6", "ipv4")}         = each.value
}
</#if>
</#list>
</#list>
</#list>
