<#import "/parts/snippet.ftl" as p>
<#-- Names in Bicep, and which rules a row needs: a rule of a network security group has one protocol and one family. -->

<#-- What the rules of a row are about, TCP before UDP, and those without ports last: "tcp_v4". -->
<#function kinds row>
<#local kinds = []>
<#list ["tcp", "udp"] as transport>
<#list [false, true] as six>
<#if of(row, transport)?has_content && p.addresses(row.peers, six)?has_content && six?then(s.server.v6(), s.server.v4())?has_content>
<#local kinds += [transport + six?then("_v6", "_v4")]>
</#if>
</#list>
</#list>
<#list row.ports?filter(port -> !port.ported()) as port>
<#list [false, true] as six>
<#if p.addresses(row.peers, six)?has_content && six?then(s.server.v6(), s.server.v4())?has_content>
<#local kinds += [p.named(port) + six?then("_v6", "_v4")]>
</#if>
</#list>
</#list>
<#return kinds>
</#function>

<#-- The ports of a row that have one transport. -->
<#function of row transport><#return row.ports?filter(port -> port.transport() == transport)></#function>

<#-- Name of a rule: tegsoft-voice-in_voice-media_udp_v4. It depends on ids only. -->
<#function rule row kind>
<#local scope = s.name("scope", s.prefix + "-", s.scope.id, row.inbound()?then("-in_", "-out_"))>
<#return s.name("rule", scope, row.service, (row.part gt 1)?then("_" + row.part, "") + "_" + kind)>
</#function>
