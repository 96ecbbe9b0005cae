<#import "/parts/snippet.ftl" as p>
<#-- Variables of a Terraform file: networks of each group in each family, and the first and last port of changed ports. -->
<#macro variables>
<#list s.groups() as g>
<#list [false, true] as six>
<#assign nets = six?then(g.v6(), g.v4())>
<#if nets?has_content>

variable "${net(g, six)}" {
  type    = list(string)
  default = ["${p.join(nets, "\", \"")}"]
}
</#if>
</#list>
</#list>
<#list s.settings() as port>
<#list port.single()?then([""], ["_first", "_last"]) as end>

variable "${p.variable(p.setting(port.setting))}${end}" {
  type    = number
  default = ${(end == "_last")?then(port.last(), port.first())}
}
</#list>
</#list>
</#macro>

<#-- Name of a variable: end_user_ipv4. -->
<#function net g six><#return p.variable(g.id) + six?then("_ipv6", "_ipv4")></#function>

<#-- Label of the resource for an entry and a group: voice_voice_signalling_tcp_sip_port_system_ipv4. -->
<#function label e g six>
<#local port = e.port.name()>
<#if e.port.setting??><#local port = e.port.transport() + "-" + s.name("moved", "", e.port.setting, "")></#if>
<#return p.variable(s.scope.id + "-" + s.name("row", "", e.service, "") + "-" + port + "-" + s.name("row", "", g.id, "")) + six?then("_ipv6", "_ipv4")>
</#function>

<#-- The first or last port of an entry: a number or a variable. -->
<#function end e last>
<#if !e.port.setting??><#return last?then(e.port.last(), e.port.first())?c></#if>
<#return "var." + p.variable(p.setting(e.port.setting)) + e.port.single()?then("", last?then("_last", "_first"))>
</#function>

<#-- A port or range as a string. -->
<#function text e>
<#if !e.port.setting??><#return e.port.text("-")></#if>
<#local first = r"${" + end(e, false) + "}">
<#return e.port.single()?then(first, first + r"-${" + end(e, true) + "}")>
</#function>
