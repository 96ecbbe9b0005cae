<#ftl attributes={"extension": "rsc"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="#" notes=["Removes what the matching add file added: /import FILE. The rule that marks the place stays."] />
<#if s.translation??>
/ip firewall nat remove [find where comment="${p.scoped("scope")}"]
</#if>
<#list [false, true] as six>
<#assign ip = six?then("/ipv6", "/ip")>
<#if s.entries()?filter(e -> p.addresses(e.peers, six)?has_content)?has_content>
${ip} firewall filter remove [find where comment~"^${p.scoped("scope")} "]
</#if>
<#if p.addresses(s.groups(), six)?has_content>
${ip} firewall address-list remove [find where comment="${p.scoped("scope")}"]
</#if>
</#list>
