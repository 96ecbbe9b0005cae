<#ftl attributes={"extension": "txt"}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/sonicwall.ftl" as w>
<@p.header mark="#" notes=[
  "Removes what the matching add file added: paste the lines below these. Each commit takes what nothing uses any more.",
  "An object or group that another rule still uses is not deleted; the device says so."] />
<#macro rows command>
<#list s.rows() as row>
<#list [false, true] as six>
<#if w.peers(row, six)?has_content>
<#if command == "access-rule">
no ${w.rule(row, six)}
<#else>
no ${command}<#if command == "address-group"> ${w.family(six)}</#if> ${w.named(row, six)}
</#if>
</#if>
</#list>
</#list>
</#macro>
configure
<@rows "access-rule" />
<#if s.translation??>
no ${w.translation()}
</#if>
commit
<#if s.translation??>
no service-group ${w.nat()}
</#if>
<@rows "service-group" />
<@rows "address-group" />
commit
<#list s.ports as port>
no service-object ${p.numbered(port)}
</#list>
<#list [false, true] as six>
<#if six?then(s.server.v6(), s.server.v4())?has_content>
<#list s.groups() as g>
<#if p.objects(g, six)?has_content>
no address-group ${w.family(six)} ${w.group(g, six)}
</#if>
</#list>
</#if>
</#list>
commit
<#list [false, true] as six>
<#if six?then(s.server.v6(), s.server.v4())?has_content>
<#list s.groups() as g>
<#list p.objects(g, six) as name>
no address-object ${w.family(six)} ${name}
</#list>
</#list>
</#if>
</#list>
<#if s.translation??>
no address-object ipv4 ${w.public()}
</#if>
commit
