<#ftl attributes={"name": "AWS network ACL, Terraform", "extension": "tf", "kind": "cloud", "names": "", "parameters": "acl - acl-0123456789abcdef0 acl-[0-9a-f]{8,17} Network ACL; first - 100 [1-9][0-9]{0,3}|[12][0-9]{4}|3[01][0-9]{3} First rule number", "applied": "terraform", "again": "same", "logs": "apart", "translated": "none", "lacks": "sctp, multicast", "naming": ""}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/terraform.ftl" as t>
<@p.header mark="#" notes=[
  "Apply: set the variables and run terraform apply. Undo: delete this file and run terraform apply.",
  "The rules are added to an existing network ACL of yours, from first_rule_number on: above the numbers that ban, below those that deny the rest.",
  "Rules that are written inside the aws_network_acl resource itself would remove these. Another file needs numbers of its own.",
  "AWS allows 20 rules in each direction, and 40 on request: print one purpose at a time, or leave this to security groups.",
  "A network ACL is stateless: return traffic has rules of its own, to the ports from which clients connect (1024 to 65535).",
  "Its rules cannot log: VPC flow logs record what a network ACL accepted and rejected.",
  "Where an address is translated in front of the subnet, as by a load balancer, rules need what arrives there."] />
<#-- Protocols: Terraform provider of AWS, network ACL, names of IANA; that of ICMPv6 has a hyphen, so it is a number. -->
<#macro rule note egress transport net first last type="">
    { note = "${note}", egress = ${egress}, protocol = "${transport}", ipv4 = ${net.v6()?then("null", "\"" + net.cidr() + "\"")}, ipv6 = ${net.v6()?then("\"" + net.cidr() + "\"", "null")}, from = ${first}, to = ${last}<#if type?has_content>, type = ${type}</#if> },
</#macro>

variable "${t.scope}network_acl_id" {
<#if s.param("acl")?has_content>
  type    = string
  default = "${s.param("acl")}"
<#else>
  type = string
</#if>
}

variable "${t.scope}first_rule_number" {
<#if s.param("first")?has_content>
  type    = number
  default = ${s.param("first")}
<#else>
  type = number
</#if>
}

locals {
  ${t.scope}rules = [
<#list s.entries() as e>
<#list e.peers as g>
<#list g.nets as net>
<#if e.port.ported()>
<@rule note=g.id + ": " + e.service egress=e.inbound()?then("false", "true") transport=e.port.transport() net=net first=e.port.first()?c last=e.port.last()?c />
<#else>
<@rule note=g.id + ": " + e.service egress=e.inbound()?then("false", "true") transport=p.protocol(e.port)?replace("icmpv6", "58") net=net first="null" last="null" type=(e.port.transport() == "ip")?then("", "" + e.port.first()) />
</#if>
</#list>
</#list>
</#list>
<#list s.rows() as row>
<#list ["tcp", "udp"] as transport>
<#assign ports = row.ports?filter(port -> port.transport() == transport)>
<#if ports?has_content>
<#list row.peers as g>
<#list g.nets as net>
<@rule note="answers " + g.id + ": " + row.service + " " + ports?map(port -> port.text("-"))?join(" ") egress=row.inbound()?then("true", "false") transport=transport net=net first="1024" last="65535" />
</#list>
</#list>
</#if>
</#list>
<#list row.ports?filter(port -> !port.ported() && p.answered(port)) as port>
<#list row.peers as g>
<#list g.nets as net>
<@rule note="answers " + g.id + ": " + row.service egress=row.inbound()?then("true", "false") transport=p.protocol(port)?replace("icmpv6", "58") net=net first="null" last="null" type=p.reply(port) />
</#list>
</#list>
</#list>
</#list>
  ]
}

resource "aws_network_acl_rule" "${t.scope}rule" {
  count           = length(local.${t.scope}rules)
  network_acl_id  = var.${t.scope}network_acl_id
  rule_number     = var.${t.scope}first_rule_number + count.index
  egress          = local.${t.scope}rules[count.index].egress
  protocol        = local.${t.scope}rules[count.index].protocol
  rule_action     = "allow"
  cidr_block      = local.${t.scope}rules[count.index].ipv4
  ipv6_cidr_block = local.${t.scope}rules[count.index].ipv6
  from_port       = local.${t.scope}rules[count.index].from
  to_port         = local.${t.scope}rules[count.index].to
<#if s.ports?filter(port -> !port.ported() && port.transport() != "ip")?has_content>
  icmp_type       = try(local.${t.scope}rules[count.index].type, null)
  icmp_code       = try(local.${t.scope}rules[count.index].type, null) == null ? null : -1
</#if>
}
