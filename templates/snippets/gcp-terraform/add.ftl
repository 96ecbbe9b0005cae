<#ftl attributes={"name": "Google Cloud firewall, Terraform", "extension": "tf", "kind": "cloud", "names": "rule 63; setting any not (source|version|providers|count|locals|lifecycle|network|for-each|depends-on|security-group-id|target-tags|resource-group-name|network-security-group-name|first-priority|.*-(first|last|ipv[46])); row any not (.*-)?(tcp|udp)(-.*)?", "parameters": "network - default [a-z][a-z0-9-]{0,61}[a-z0-9] VPC network; priority - 900 [1-9][0-9]{0,3}|[1-5][0-9]{4}|0 Priority; log on off on|off Logging of connections (on, off)", "applied": "terraform", "again": "same", "logs": "entry", "translated": "none", "lacks": "icmp, icmpv6, ah-ipv6, multicast", "naming": ""}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/terraform.ftl" as t>
<@p.header mark="#" notes=[
  "Apply: set the variables and run terraform apply. Undo: delete this file and run terraform apply.",
  "A rule with a lower priority number that denies the same traffic wins over these, which have " + s.param("priority")?has_content?then("priority " + s.param("priority"), "the default priority 1000") + ".",
  "Where an address is translated in front of the instances, as by a load balancer or external IP, rules need the internal one." + p.logs()?then(" Connections are logged.", ""),
  "The rules are for instances with the network tags in target_tags. A VPC firewall is stateful and allows return traffic automatically."] + p.voice([
  "Voice: a VPC firewall has no helper for SIP, and its time-out of ten minutes cannot be changed: let phones send keep-alives more often."]) />

variable "${t.scope}network" {
<#if s.param("network")?has_content>
  type    = string
  default = "${s.param("network")}"
<#else>
  type = string
</#if>
}

variable "${t.scope}target_tags" {
  type    = list(string)
  default = ["${s.prefix}"]
}
<@t.variables whole=true />
<#macro rule row six kind protocol>
<#local end = (row.part gt 1)?then("--" + row.part, "") + "-" + kind + six?then("-v6", "-v4")>

resource "google_compute_firewall" "${t.rowLabel(row, "-" + kind, six)}" {
  name        = "${s.name("rule", p.scoped("rule", "--a-service-with-a-long-name-udp-v6") + "--", row.service, end)}"
  description = "${row.service}"
  network     = var.${t.scope}network
  direction   = "${row.inbound()?then("INGRESS", "EGRESS")}"
<#if s.param("priority")?has_content>
  priority    = ${s.param("priority")}
</#if>
  target_tags = var.${t.scope}target_tags

  ${row.inbound()?then("source_ranges", "destination_ranges")} = ${t.lists(row.peers, six)}

  allow {
    protocol = "${protocol}"
<#nested>
  }
<#if p.logs()>

  log_config {
    metadata = "INCLUDE_ALL_METADATA"
  }
</#if>
}
</#macro>
<#list s.rows() as row>
<#list ["tcp", "udp", "sctp"] as transport>
<#assign ports = row.ports?filter(port -> port.transport() == transport)>
<#list [false, true] as six>
<#if ports?has_content && p.addresses(row.peers, six)?has_content>
<@rule row=row six=six kind=transport protocol=transport>
    ports    = [${t.texts(ports)}]
</@rule>
</#if>
</#list>
</#list>
<#list row.ports?filter(port -> !port.ported()) as port>
<#list [false, true] as six>
<#if p.addresses(row.peers, six)?has_content>
<@rule row=row six=six kind="ip-" + port.first() protocol=p.protocol(port) />
</#if>
</#list>
</#list>
</#list>
