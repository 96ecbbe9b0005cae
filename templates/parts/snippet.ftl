<#-- The header of every snippet. mark: the start of a comment. notes: how to apply, undo, and other advice. -->
<#macro header mark notes>
<#list about(notes) as line>
${mark} ${line}
</#list>
</#macro>

<#-- Notes for calls, where there are any: what disturbs them on a platform, and how to switch it off. -->
<#function voice notes><#return s.sip?then(notes, [])></#function>

<#-- The same for Linux: Netfilter sysfs documentation, nf_conntrack. -->
<#function linuxVoice>
<#return voice([
  "Voice: calls need no helper: if lsmod lists nf_conntrack_sip, switch it off with rmmod nf_nat_sip nf_conntrack_sip.",
  "If idle phones lose their registration, lengthen the time-out of UDP (standard: 120 seconds): sysctl -w net.netfilter.nf_conntrack_udp_timeout_stream=300"])>
</#function>

<#-- Notes for a server whose address is translated by the file; other notes where nothing is translated. -->
<#function translated notes otherwise><#return (s.translation??)?then(notes, otherwise)></#function>

<#-- Whether a reader wants connections logged, where the header has a parameter log. -->
<#function logs><#return s.param("log") == "on"></#function>

<#-- What the log of an entry begins with: product and service. -->
<#function logPrefix e><#return s.name("log", s.prefix + " ", e.service, ": ")></#function>

<#-- The end of a rule of nftables that logs the connections of an entry: those that begin, and not more than a kernel's log can take. -->
<#function nftLog e><#return "ct state new limit rate 10/second burst 20 packets log prefix \"" + logPrefix(e) + "\" level info"></#function>

<#-- Where a Linux kernel's log is, if connections are logged. switching: whether a file undoes only what it says itself. -->
<#function linuxLog switching=false>
<#return logs()?then([
  "New connections are logged, at most 10 a second for each rule: journalctl -k -g '^" + s.prefix + " '"] + switching?then([switched()], []), [])>
</#function>

<#-- Where ufw logs, if connections are logged: it keeps the rate and the words of the log to itself. -->
<#function ufwLog>
<#return logs()?then([
  "New connections are logged, at most 3 a minute for each rule and while `ufw logging` is not off: journalctl -k -g 'UFW ALLOW'",
  switched()], [])>
</#function>

<#-- What to do before a file that logs, or does not, takes the place of the other. -->
<#function switched><#return "To switch logging on or off, undo first with the file that you applied."></#function>

<#-- The part of a rich rule of firewalld that logs the connections of an entry, with quote marks around what the log begins with. -->
<#function richLog e quote><#return logs()?then(" log prefix=" + quote + logPrefix(e) + quote + " level=info limit value=10/s", "")></#function>

<#-- The lines of that header, without what starts a comment. -->
<#function about notes>
<#return [
  s.product + " ports for " + s.platform.name + ": " + (s.scope.id == "all")?then("all services", s.scope.kind?lower_case + " " + s.scope.id),
  "Edition " + s.edition + ", matrix " + s.fingerprint + ", " + s.platform.label.word(),
  s.url] + s.details + notes + afterwards() + s.conditions?map(line -> "Condition: " + line) + s.omitted?map(line -> "Not included: " + line)>
</#function>

<#-- The step to take by hand after a file that restricts sources: the name of the customer's own entry is unknown here. -->
<#function afterwards>
<#return changes("restrict")?then(["To restrict, apply the add file, then delete your own entry that allows any source to these ports."], [])>
</#function>

<#-- Whether the file is for one action since an earlier edition: restrict, close. -->
<#function changes action><#return s.scope.kind?lower_case == "change" && s.scope.id?remove_beginning(action + "-") != s.scope.id></#function>

<#-- What a file says that removes single entries: those of the add file, or what the newest edition no longer needs. -->
<#function removed>
<#return changes("close")?then("Removes what is no longer needed, as files of the earlier edition added it.", "Removes what the matching add file added.")>
</#function>

<#-- An id as a variable: end_user. -->
<#function variable id><#return id?replace("-", "_")></#function>

<#-- An id in camel case: EndUser. -->
<#function camel id><#return id?split("-")?map(word -> word?cap_first)?join("")></#function>

<#-- The id of a setting in the name of a variable, which no other setting or role must have. -->
<#function setting id><#return s.name("setting", "", id, "")></#function>

<#-- A name of the scope: tegsoft-voice. kind: as the header declares it. widest: the longest suffix that will follow. -->
<#function scoped kind widest=""><#return s.name(kind, s.prefix + "-", s.scope.id, widest)?remove_ending(widest)></#function>

<#-- The port of an entry: a number, or the variable of the setting that moves it, with the marks of a variable around it. -->
<#function port e separator before="" after="">
<#if !e.port.setting??><#return e.port.text(separator)></#if>
<#return before + variable(setting(e.port.setting)) + after>
</#function>

<#-- The source port of an entry, with what stands before it; nothing where any is meant. -->
<#function from e before separator>
<#if !e.from??><#return ""></#if>
<#return before + e.from.text(separator)>
</#function>

<#-- The transport of a port; the number of a protocol that has no ports: tcp, 50. -->
<#function protocol port><#return (port.transport() == "ip")?then("" + port.first(), port.transport())></#function>

<#-- The transport of a port, or the protocol that has no ports, by its name: tcp, esp. -->
<#function named port><#return (port.transport() == "ip")?then(port.text("-"), port.transport())></#function>

<#-- The kind of a service on Check Point: tcp, icmp6, other. -->
<#function checkPoint port><#return (port.transport() == "ip")?then("other", port.transport()?replace("v6", "6"))></#function>

<#-- The type of the message that answers one of ICMP; empty: nothing answers it. -->
<#function reply port>
<#if port.text("-") == "echo-request"><#return (port.transport() == "icmp")?then("0", "129")></#if>
<#return (port.text("-") == "timestamp-request")?then("14", "")>
</#function>

<#-- Whether something comes back for a port: nothing answers most types of ICMP. -->
<#function answered port><#return port.ported() || port.transport() == "ip" || reply(port)?has_content></#function>

<#-- Addresses in one line. -->
<#function join nets separator><#return nets?map(n -> n.cidr())?join(separator)></#function>

<#-- Whether an entry is outbound for a service that is inbound, too, so that its name must be another. -->
<#function back e><#return !e.inbound() && s.inbound?filter(entry -> entry.service == e.service)?has_content></#function>

<#-- Name of an object of a group: tegsoft-end-user-v4-1. -->
<#function object g six number><#return s.name("network", s.prefix + "-", g.id, six?then("-v6-", "-v4-") + number)></#function>

<#-- Name of an object of a port: tegsoft-tcp-443, tegsoft-tcp-sip-port. -->
<#function numbered port>
<#if !port.setting??><#return s.prefix + "-" + port.name()></#if>
<#return s.name("port", s.prefix + "-" + port.transport() + "-", port.setting, "")>
</#function>

<#-- Names of all objects of a group in one family. -->
<#function objects g six>
<#local names = []>
<#list six?then(g.v6(), g.v4()) as n><#local names += [object(g, six, n?counter)]></#list>
<#return names>
</#function>

<#-- Names of all objects of several groups in one family. -->
<#function everybody groups six>
<#local names = []>
<#list groups as g><#local names += objects(g, six)></#list>
<#return names>
</#function>

<#-- Addresses of several groups in one family. -->
<#function addresses groups six>
<#local nets = []>
<#list groups as g><#local nets += six?then(g.v6(), g.v4())></#list>
<#return nets>
</#function>

<#-- Names of all objects of several groups, in those families that the groups on the other side have too. -->
<#function facing groups others>
<#local names = []>
<#list [false, true] as six><#if addresses(others, six)?has_content><#local names += everybody(groups, six)></#if></#list>
<#return names>
</#function>

<#-- Name of a row: tegsoft-voice-in_voice-media, with its part if there are several. It depends on ids only; both kinds of name are declared in the header. -->
<#function row kind row>
<#return s.name(kind, s.name("scope", s.prefix + "-", s.scope.id, row.inbound()?then("-in_", "-out_")), row.service, (row.part gt 1)?then("_" + row.part, ""))>
</#function>
