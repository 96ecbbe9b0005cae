<#ftl attributes={"extension": "txt", "takes": "entries"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="!" notes=[
  p.removed() + " Paste it in configuration mode, with the same names and addresses as there. Keep: copy running-config startup-config.",
  "Other files that are still applied lose a remark of the same words."] />
<#function matched port><#if !port.ported()><#return ""></#if><#return port.single()?then(" eq ", " range ") + port.text(" ")></#function>
<#function message type><#return type?has_content?then(" " + type, "")></#function>
<#function what port><#if port.ported()><#return matched(port)></#if><#return (port.transport() == "ip")?then("", message("" + port.first()))></#function>
<#function from e><#if !e.from??><#return ""></#if><#return matched(e.from)></#function>
<#function word id><#return s.name("word", "", id, "")></#function>
<#macro entry e six>
<#list e.peers as g>
<#list six?then(g.v6(), g.v4()) as n>
<#list six?then(s.server.v6(), s.server.v4()) as own>
  no remark ${e.inbound()?then("from", "to")} ${word(g.id)}: ${word(e.service)}<#if e.port.setting??>, ${word(e.port.setting)}</#if>
  no permit ${p.protocol(e.port)?remove_ending("v6")} ${e.inbound()?then(n.cidr() + from(e) + " " + own.cidr(), own.cidr() + from(e) + " " + n.cidr())}${what(e.port)}${p.logs()?then(" log", "")}
</#list>
</#list>
</#list>
</#macro>
<#macro answers e six>
<#list e.peers as g>
<#list six?then(g.v6(), g.v4()) as n>
<#list six?then(s.server.v6(), s.server.v4()) as own>
<#local port = matched(e.port) + " ">
  no remark answers ${e.inbound()?then("to", "from")} ${word(g.id)}: ${word(e.service)}
  no permit ${p.protocol(e.port)?remove_ending("v6")} ${e.inbound()?then(own.cidr() + port + n.cidr(), n.cidr() + port + own.cidr())}${from(e)}${message(p.reply(e.port))}<#if e.port.transport() == "tcp"> established</#if>
</#list>
</#list>
</#list>
</#macro>
<#macro list entries back name>
<#list [false, true] as six>
<#local answered = back?filter(e -> p.answered(e.port))>
<#if (entries + answered)?filter(e -> p.addresses(e.peers, six)?has_content)?has_content && six?then(s.server.v6(), s.server.v4())?has_content>
${six?then("ipv6", "ip")} access-list ${name}${six?then("-6", "")}
<#list entries as e><@entry e six /></#list>
<#list answered as e><@answers e six /></#list>
</#if>
</#list>
</#macro>
<@list s.inbound s.outbound s.param("inlist") />
<@list s.outbound s.inbound s.param("outlist") />
