<#-- What stands at the top of every snippet. mark: what starts a comment. notes: how to apply, undo, and other advice. -->
<#macro header mark notes>
<#list about(notes) as line>
${mark} ${line}
</#list>
</#macro>

<#function about notes>
<#return [
  s.product + ": " + s.platform.name + ", " + (s.scope.id == "all")?then("everything", s.scope.kind?lower_case + " " + s.scope.id),
  "Edition " + s.edition + ", matrix " + s.fingerprint + ", " + s.platform.label.word(),
  s.url] + notes + s.omitted?map(line -> "Not included: " + line)>
</#function>

<#-- An id as a variable: end_user. -->
<#function variable id><#return id?replace("-", "_")></#function>

<#-- An id in camel case: EndUser. -->
<#function camel id><#return id?split("-")?map(word -> word?cap_first)?join("")></#function>

<#-- The port of an entry: a number, or the variable of the setting that moves it, with what marks a variable around it. -->
<#function port e separator before="" after="" name=variable>
<#return e.port.setting???then(before + name(e.port.setting!"") + after, e.port.text(separator))>
</#function>

<#-- Addresses side by side. -->
<#function join nets separator><#return nets?map(n -> n.cidr())?join(separator)></#function>

<#-- Name of an object of a group: tegsoft-end-user-v4-1. -->
<#function object g six number><#return s.prefix + "-" + g.id + six?then("-v6-", "-v4-") + number></#function>

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

<#-- Names of all objects of several groups, in those families that the groups on the other side have too. -->
<#function facing groups others>
<#local names = []>
<#list [false, true] as six><#if everybody(others, six)?has_content><#local names += everybody(groups, six)></#if></#list>
<#return names>
</#function>
