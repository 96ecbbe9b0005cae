<#-- The table of ports in a script. The markers are for reading it back. -->
<#macro table>
# matrix: begin
<#list checker.probes as probe>
${probe.direction()} ${probe.port().transport()} ${probe.port().text("-")} ${probe.protocol()} ${probe.service()} ${probe.port().setting()!"-"} ${probe.purposes()?join(",")} ${probe.roles()?join(",", "-")} ${probe.hosts()?join(",", "-")} ${probe.components()?join(",", "-")}
</#list>
# matrix: end
</#macro>

<#-- The settings that follow from others, each with the defaults of those that it is computed from. -->
<#macro computed>
<#list checker.computed as one>
${one.id} ${one.from} ${one.start} ${one.step?c} ${one.offset?c} ${one.count!"-"} ${one.number} ${one.each?c}
</#list>
</#macro>

<#-- A setting as a PowerShell parameter: SipPort. The variable has a prefix, for the script has variables of its own. -->
<#function parameter id><#return id?split("-")?map(word -> word?cap_first)?join("")></#function>
