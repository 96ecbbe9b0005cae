<#import "/parts/snippet.ftl" as p>
<#-- Names and commands of the command line of SonicOS 7: address-object, address-group, service-object, service-group, access-rule, nat-policy. -->

<#-- The word for a family. -->
<#function family six><#return six?then("ipv6", "ipv4")></#function>

<#-- Name of the address group of a family: tegsoft-end-user-v4. -->
<#function group g six><#return s.name("group", s.prefix + "-", g.id, six?then("-v6", "-v4"))></#function>

<#-- Name of what belongs to a row in one family, the group of its services and that of its peers: tegsoft-voice-in_voice-media-v4. -->
<#function named row six>
<#return s.name("rule", s.prefix + "-", s.scope.id + row.inbound()?then("-in_", "-out_") + row.service, (row.part gt 1)?then("_" + row.part, "") + six?then("-v6", "-v4"))>
</#function>

<#-- The groups of a row that have addresses of a family, if the server has some. -->
<#function peers row six>
<#if !six?then(s.server.v6(), s.server.v4())?has_content><#return []></#if>
<#return row.peers?filter(g -> six?then(g.v6(), g.v4())?has_content)>
</#function>

<#-- Name of the object that has the server's public address: tegsoft-server_public. -->
<#function public><#return s.name("network", s.prefix + "-", s.server.id, "_public")></#function>

<#-- Name of the group of the services whose public address is translated: tegsoft-voice_nat. -->
<#function nat><#return s.name("rule", s.prefix + "-", s.scope.id, "_nat")></#function>

<#-- The translation, as the command that makes it, and takes it back. -->
<#function translation>
<#return "nat-policy ipv4 inbound any outbound any source any translated-source original destination name " + public()
  + " translated-destination name " + p.object(s.server, false, 1) + " service group " + nat() + " translated-service original">
</#function>

<#-- A rule, as the command that makes it, and takes it back: its zones, its action and its groups tell it from others. -->
<#function rule row six>
<#local outside = "\"" + s.param("outside") + "\"", inside = "\"" + s.param("inside") + "\"", name = named(row, six), own = group(s.server, six)>
<#return "access-rule " + family(six) + " from " + row.inbound()?then(outside, inside) + " to " + row.inbound()?then(inside, outside)
  + " action allow source address group " + row.inbound()?then(name, own) + " service group " + name + " destination address " + (row.inbound() && !six && s.translation??)?then("name " + public(), "group " + row.inbound()?then(own, name))>
</#function>
