<#import "/parts/snippet.ftl" as p>
<#-- What the names of a file's variables begin with, so that no other file of the same folder has them: voice___. Shortened ids have two underscores, so the scope has three. -->
<#assign scope = (s.scope.id == "all")?then("", p.variable(s.scope.id) + "___")>
<#-- Variables of a Terraform file: networks of each group in each family, and the first and last port of changed ports. -->
<#-- whole: whether a range is one variable, a string, instead of two numbers. -->
<#macro variables whole=false>
<#list s.groups() as g>
<#list [false, true] as six>
<#assign nets = six?then(g.v6(), g.v4())>
<#if nets?has_content>

variable "${scope}${net(g, six)}" {
  type    = list(string)
  default = ["${p.join(nets, "\", \"")}"]
}
</#if>
</#list>
</#list>
<#list s.settings() as port>
<#if whole>

variable "${scope}${p.variable(p.setting(port.setting))}" {
  type    = string
  default = "${port.text("-")}"
}
<#else>
<#list port.single()?then([""], ["_first", "_last"]) as end>

variable "${scope}${p.variable(p.setting(port.setting))}${end}" {
  type    = number
  default = ${(end == "_last")?then(port.last(), port.first())}
}
</#list>
</#if>
</#list>
</#macro>

<#-- Name of a variable: end_user_ipv4. -->
<#function net g six><#return p.variable(g.id) + six?then("_ipv6", "_ipv4")></#function>

<#-- Label of the resource for an entry and a group: voice_voice_signalling_tcp_sip_port_system_ipv4. -->
<#function label e g six>
<#local port = e.port.name()>
<#if e.port.setting??><#local port = e.port.transport() + "-" + s.name("moved", "", e.port.setting, "")></#if>
<#return p.variable(s.scope.id + "-" + s.name("row", "", e.service, "") + "-" + port + "-" + s.name("row", "", g.id, "")) + p.back(e)?then("__back", "") + six?then("_ipv6", "_ipv4")>
</#function>

<#-- The first or last port of an entry: a number or a variable. -->
<#function end e last>
<#if !e.port.setting??><#return last?then(e.port.last(), e.port.first())?c></#if>
<#return "var." + scope + p.variable(p.setting(e.port.setting)) + e.port.single()?then("", last?then("_last", "_first"))>
</#function>

<#-- Label of the resource for a row: voice__voice_signalling_udp_ipv4. end: what tells apart several resources of a row. -->
<#function rowLabel row end six>
<#return p.variable(s.scope.id) + "__" + p.variable(s.name("row", "", row.service, end)) + (row.part gt 1)?then("__" + row.part, "") + six?then("_ipv6", "_ipv4")>
</#function>

<#-- The networks of several groups in one family: concat(var.end_user_ipv4, var.system_ipv4). -->
<#function lists groups six>
<#local names = []>
<#list groups as g><#if six?then(g.v6(), g.v4())?has_content><#local names += ["var." + scope + net(g, six)]></#if></#list>
<#local all = names?join(", ")>
<#return (names?join("") != all)?then("concat(" + all + ")", all)>
</#function>

<#-- Ports as strings. -->
<#function texts ports>
<#return ports?map(port -> port.setting???then("var." + scope + p.variable(p.setting(port.setting!"")), "\"" + port.text("-") + "\""))?join(", ")>
</#function>
