<#ftl attributes={"extension": "txt", "takes": "entries"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="!" notes=[
  p.removed() + " Paste it in configuration mode, with the same names and addresses as there. Keep: copy running-config startup-config.",
  "Other files that are still applied lose a remark of the same words. A list that is left empty lets everything pass: take it off its interface first."] />
<#function matched port><#if !port.ported()><#return ""></#if><#return port.single()?then(" eq ", " range ") + port.text(" ")></#function>
<#function message type><#return type?has_content?then(" " + type, "")></#function>
<#function what port><#if port.ported()><#return matched(port)></#if><#return (port.transport() == "ip")?then("", message("" + port.first()))></#function>
<#function from e><#if !e.from??><#return ""></#if><#return matched(e.from)></#function>
<#function word id><#return s.name("word", "", id, "")></#function>
<#macro entry e six>
<#list e.peers as g>
<#list six?then(g.v6(), g.v4()) as n>
<#list six?then(s.server.v6(), s.server.v4()) as own>
<#local peer = n.cidr()>
<#if !six><#local peer = n.address() + " " + n.wildcard()></#if>
 no remark ${word(g.id)}: ${word(e.service)}<#if e.port.setting??>, ${word(e.port.setting)}</#if>
 no permit ${p.protocol(e.port)?remove_ending("v6")} ${e.inbound()?then(peer + from(e) + " host " + own.address(), "host " + own.address() + from(e) + " " + peer)}${what(e.port)}${p.logs()?then(" log", "")}
</#list>
</#list>
</#list>
</#macro>
<#macro answers e six>
<#list e.peers as g>
<#list six?then(g.v6(), g.v4()) as n>
<#list six?then(s.server.v6(), s.server.v4()) as own>
<#local peer = n.cidr(), port = matched(e.port) + " ">
<#if !six><#local peer = n.address() + " " + n.wildcard()></#if>
 no remark answers ${e.inbound()?then("to", "from")} ${word(g.id)}: ${word(e.service)}
 no permit ${p.protocol(e.port)?remove_ending("v6")} ${e.inbound()?then("host " + own.address() + port + peer, peer + port + "host " + own.address())}${from(e)}${message(p.reply(e.port))}<#if e.port.transport() == "tcp"> established</#if>
</#list>
</#list>
</#list>
</#macro>
<#macro list entries back name>
<#list [false, true] as six>
<#local answered = back?filter(e -> p.answered(e.port))>
<#if (entries + answered)?filter(e -> p.addresses(e.peers, six)?has_content)?has_content && six?then(s.server.v6(), s.server.v4())?has_content>
${six?then("ipv6 access-list " + name + "-6", "ip access-list extended " + name)}
<#list entries as e><@entry e six /></#list>
<#list answered as e><@answers e six /></#list>
 exit
</#if>
</#list>
</#macro>
<@list s.inbound s.outbound s.param("inlist") />
<@list s.outbound s.inbound s.param("outlist") />
