<#ftl attributes={"extension": "set"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="#" notes=[
  "Removes what the matching add file added: paste it in configuration mode, then validate full, and commit.",
  "Omit these comment lines, and whatever another rule of yours still uses."] />
<#assign location = s.param("location") + s.param("location")?has_content?then(" ", ""), base = (location?remove_beginning("device-group ") != location)?then("pre-rulebase", "rulebase")>
<#list s.rows() as row>
delete ${location}${base} security rules ${p.row("rule", row)}
</#list>
<#if s.translation??>
delete ${location}${base} nat rules ${s.name("rule", s.prefix + "-", s.server.id, "_nat")}
delete ${location}address ${s.name("network", s.prefix + "-", s.server.id, "_public")}
</#if>
<#list s.ports as port>
delete ${location}service ${p.numbered(port)}
</#list>
<#list s.groups() as g>
<#list p.objects(g, false) + p.objects(g, true) as name>
delete ${location}address ${name}
</#list>
</#list>
