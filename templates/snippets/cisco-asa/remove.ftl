<#ftl attributes={"extension": "txt", "takes": "entries"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="!" notes=[
  p.removed() + " Paste it in configuration mode, with the same names and addresses as there. Keep: write memory.",
  "An object group that is still in use is not deleted, and the device says so. Other files that are still applied lose a remark of the same words."] />
<#function number port>
<#if port.ported()><#return port.single()?then(" eq ", " range ") + port.text(" ")></#if>
<#return (port.transport() == "ip")?then("", " " + port.first())>
</#function>
<#function from e><#if !e.from??><#return ""></#if><#return number(e.from)></#function>
<#function group g><#return s.name("group", s.prefix + "-", g.id, "")></#function>
<#function word id><#return s.name("word", "", id, "")></#function>
<#macro entry e list>
<#list e.peers as g>
no access-list ${list} remark ${word(e.service)}<#if e.port.setting??>, ${word(e.port.setting)}</#if>
no access-list ${list} extended permit ${p.protocol(e.port)?replace("icmpv6", "icmp6")} object-group ${e.inbound()?then(group(g), group(s.server))}${from(e)} object-group ${e.inbound()?then(group(s.server), group(g))}${number(e.port)}${p.logs()?then(" log", "")}
</#list>
</#macro>
<#list s.inbound as e><@entry e s.param("inlist") /></#list>
<#list s.outbound as e><@entry e s.param("outlist") /></#list>
<#if s.translation??>
no object network ${s.name("group", s.prefix + "-", s.server.id, "_nat")}
</#if>
<#list s.groups() as g>
no object-group network ${group(g)}
</#list>
