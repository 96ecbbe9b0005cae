<#-- The table of ports in a script. The markers are for reading it back. -->
<#macro table>
# matrix: begin
<#list checker.probes as probe>
${probe.direction()} ${probe.port().transport()} ${probe.port().text("-")} ${probe.protocol()} ${probe.service()} ${probe.port().setting()!"-"} ${probe.purposes()?join(",")} ${probe.roles()?join(",", "-")} ${probe.hosts()?join(",", "-")} ${probe.components()?join(",", "-")}
</#list>
# matrix: end
</#macro>

<#-- A setting as a PowerShell parameter: SipPort. -->
<#function parameter id><#return id?split("-")?map(word -> word?cap_first)?join("")></#function>
