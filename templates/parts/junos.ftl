<#import "/parts/snippet.ftl" as p>
<#-- Names in Junos firewall filters, and what stands in a term of its own: Routing Policies, Firewall Filters, and Traffic Policers User Guide. -->

<#-- Name of the prefix list of a family: tegsoft-end-user-v4. -->
<#function prefixes g six><#return s.name("list", s.prefix + "-", g.id, six?then("-v6", "-v4"))></#function>

<#-- What the terms of a row are about: its TCP ports, its UDP ports, and each protocol or message without ports. back: what is answered. -->
<#function kinds row six back=false>
<#local kinds = []>
<#list ["tcp", "udp"] as transport><#if of(row, transport)?has_content><#local kinds += [transport]></#if></#list>
<#list row.ports?filter(port -> !port.ported() && port.transport() != six?then("icmp", "icmpv6") && (!back || p.answered(port))) as port><#local kinds += [about(port)]></#list>
<#return kinds>
</#function>

<#-- What the term of a port is about: tcp, ip-50. -->
<#function about port><#return port.transport() + port.ported()?then("", "-" + port.first())></#function>

<#-- The ports of a row that one term is about. -->
<#function of row kind><#return row.ports?filter(port -> about(port) == kind)></#function>

<#-- Name of a term: tegsoft-voice-in_voice-media_udp. back: whether it is that of the way back. -->
<#function term row kind back>
<#local after = (row.part gt 1)?then("_" + row.part, "") + "_" + kind + back?then("_back", "")>
<#return s.name("term", s.name("scope", s.prefix + "-", s.scope.id, row.inbound()?then("-in_", "-out_")), row.service, after)>
</#function>

<#-- Where a term stands: the filter of a family at the side from which its packets come. -->
<#function filter outside six>
<#return "firewall family " + six?then("inet6", "inet") + " filter " + outside?then("OUTSIDE", "INSIDE") + "-IN" + six?then("-6", "")>
</#function>
