<#import "/parts/snippet.ftl" as p>
<#-- Names on VyOS: the kind and the name of a group, the family and the name of a chain, and the number of the rule that jumps there. -->
<#function kind six><#return six?then("ipv6-network-group", "network-group")></#function>

<#-- Name of the group of a family: tegsoft-end-user-v4. -->
<#function group g six><#return s.name("group", s.prefix + "-", g.id, six?then("-v6", "-v4"))></#function>

<#-- The word for a family. -->
<#function family six><#return six?then("ipv6", "ipv4")></#function>

<#-- Name of the chain of the scope: tegsoft-voice. -->
<#function chain><#return p.scoped("chain")></#function>

<#-- The rule that jumps to the chain, a number that no other scope has. -->
<#function number><#return s.param("number")?has_content?then(s.param("number"), (s.numbersFrom(1, 99999) + 900000)?c)></#function>

<#-- The rule of destination NAT for the port with this number. A scope has 85 numbers of its own, above 100000. -->
<#function nat port><#return "nat destination rule " + (s.numbersFrom(85, 899900) + 100000 + port)?c></#function>
