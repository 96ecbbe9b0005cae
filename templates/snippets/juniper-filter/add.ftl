<#ftl attributes={"name": "Juniper firewall filter", "extension": "set", "kind": "network", "names": "list 64; scope 32; term 64", "parameters": "log off on on|off Logging of connections (on, off)", "applied": "pasted", "again": "adds", "logs": "nothing", "translated": "both", "lacks": "sctp, multicast", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/junos.ftl" as j>
<@p.header mark="#" notes=[
  "Apply: enter your networks in the prefix lists, and replace OUTSIDE-IN and INSIDE-IN with the names of your filters (MX, EX),",
  "then load set terminal, and commit confirmed 5; if all is well, commit again within these five minutes, or the device takes it back.",
  "Terms are added at the end. If one of your terms denies the traffic first, move it below the last term of its filter here:",
  "insert firewall family inet filter OUTSIDE-IN term YOURS after term LAST. Those of family inet6 are in filters of their own, OUTSIDE-IN-6 and INSIDE-IN-6.",
  "Bind each filter to its interface as input if it is not yet: set interfaces NAME unit 0 family inet filter input OUTSIDE-IN.",
  "A filter discards whatever none of its terms accepts: a new one needs terms for all else that must pass.",
  "Applying it again replaces the prefix lists; to remove a port from a term, load the remove file first.",
  "Check: show firewall filter OUTSIDE-IN counts the packets of each term. Undo: load the matching remove file and commit, or rollback 1 and commit.",
  "A firewall filter is stateless: return traffic has terms of its own, in the filter of the opposite direction.",
  "Where the device translates the server's address, OUTSIDE-IN needs the public address, INSIDE-IN the private one: the server's list has both."] + p.logs()?then([
  "Each term logs the header of every packet in a buffer, in which the newest replace the oldest. Check: show firewall log."], []) />
<#macro prefixes g six>
<#if six?then(g.v6(), g.v4())?has_content>
delete policy-options prefix-list ${j.prefixes(g, six)}
<#list six?then(g.v6(), g.v4()) as n>
set policy-options prefix-list ${j.prefixes(g, six)} ${n.cidr()}
</#list>
</#if>
</#macro>
<#-- A term: from those who send to those who receive; side: whether the ports are those of the source or the destination. -->
<#macro term row kind outside back six from to side>
<#local name = j.term(row, kind, back), start = "set " + j.filter(outside, six) + " term " + name>
<#list from?filter(g -> six?then(g.v6(), g.v4())?has_content) as g>
${start} from source-prefix-list ${j.prefixes(g, six)}
</#list>
<#list to?filter(g -> six?then(g.v6(), g.v4())?has_content) as g>
${start} from destination-prefix-list ${j.prefixes(g, six)}
</#list>
<#list j.of(row, kind) as port>
<#if port?counter == 1>
${start} from ${six?then("next-header", "protocol")} ${p.protocol(port)?replace("icmpv6", "icmp6")}
</#if>
<#if port.ported()>
${start} from ${side}-port ${port.text("-")}
<#elseif port.transport() != "ip">
${start} from icmp-type ${back?then(p.reply(port), "" + port.first())}
</#if>
</#list>
<#if row.from?? && (kind == "tcp" || kind == "udp")>
${start} from ${(side == "source")?then("destination", "source")}-port ${row.from.text("-")}
</#if>
<#if back && kind == "tcp">
${start} from tcp-established
</#if>
${start} then count ${name}
<#if p.logs()>
${start} then log
</#if>
${start} then accept
</#macro>
<#macro terms rows outside back six>
<#list rows as row>
<#if p.addresses(row.peers, six)?has_content>
<#list j.kinds(row, six, back) as kind>
<#if outside>
<@term row=row kind=kind outside=outside back=back six=six from=row.peers to=[s.server] side=back?then("source", "destination") />
<#else>
<@term row=row kind=kind outside=outside back=back six=six from=[s.server] to=row.peers side=back?then("source", "destination") />
</#if>
</#list>
</#if>
</#list>
</#macro>
<#assign inbound = s.rows()?filter(row -> row.inbound()), outbound = s.rows()?filter(row -> !row.inbound())>
<#list [false, true] as six>
<#if six?then(s.server.v6(), s.server.v4())?has_content>
<#list s.groups() as g><@prefixes g=g six=six /></#list>
<@terms rows=inbound outside=true back=false six=six />
<@terms rows=outbound outside=true back=true six=six />
<@terms rows=outbound outside=false back=false six=six />
<@terms rows=inbound outside=false back=true six=six />
</#if>
</#list>
