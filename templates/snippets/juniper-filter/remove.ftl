<#ftl attributes={"extension": "set"}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/junos.ftl" as j>
<@p.header mark="#" notes=[
  "Removes what the matching add file added: replace the names of the filters as there, load set terminal, and commit.",
  "Omit a prefix list that another term of yours still uses. If a filter has no term left, unbind it from its interface and delete it."] />
<#macro terms rows outside back six>
<#list rows as row>
<#if p.addresses(row.peers, six)?has_content>
<#list j.kinds(row, six, back) as kind>
delete ${j.filter(outside, six)} term ${j.term(row, kind, back)}
</#list>
</#if>
</#list>
</#macro>
<#assign inbound = s.rows()?filter(row -> row.inbound()), outbound = s.rows()?filter(row -> !row.inbound())>
<#list [false, true] as six>
<#if six?then(s.server.v6(), s.server.v4())?has_content>
<@terms rows=inbound outside=true back=false six=six />
<@terms rows=outbound outside=true back=true six=six />
<@terms rows=outbound outside=false back=false six=six />
<@terms rows=inbound outside=false back=true six=six />
<#list s.groups() as g>
<#if six?then(g.v6(), g.v4())?has_content>
delete policy-options prefix-list ${j.prefixes(g, six)}
</#if>
</#list>
</#if>
</#list>
