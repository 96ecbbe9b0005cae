<#ftl attributes={"name": "Windows Firewall", "extension": "ps1", "kind": "host", "names": "group any not policy; setting any not [a-z0-9]+|.*nets|(ps|my|is|last|error|stack|shell|execution|console|login|output|maximum|enabled|nested)-.*|.*-preference", "applied": "script", "again": "same", "logs": "apart", "translated": "none", "lacks": "sctp, multicast", "naming": ""}>
<#import "/parts/snippet.ftl" as p>
<#assign group = p.scoped("group")>
<@p.header mark="#" notes=[
  "Apply: set the parameters to your networks, then run this file as administrator. It can be run again.",
  "Undo: run it with -Remove, or run the matching remove file.",
  "Rules of yours that block win over these: what you ban stays banned.",
  "Rules cannot log; a profile can log what it allows: Set-NetFirewallProfile -Name Domain,Private,Public -LogAllowed True",
  "Windows Firewall is stateful and allows return traffic automatically."] />
param(
  [switch]$Remove<#list s.groups() as g>,
  [string[]]$${p.camel(g.id)}Nets = @('${p.join(g.nets, "', '")}')</#list><#list s.settings() as port>,
  [string]$${p.camel(p.setting(port.setting))} = '${port.text("-")}'</#list>
)
$ErrorActionPreference = 'Stop'

Get-NetFirewallRule -Group '${group}' -ErrorAction SilentlyContinue | Remove-NetFirewallRule
if ($Remove) { return }

<#function what e>
<#if e.port.ported()><#return "-Protocol " + e.port.transport()?upper_case + " -" + e.inbound()?then("Local", "Remote") + "Port " + e.port.setting???then("$" + p.camel(p.setting(e.port.setting!"")), "'" + e.port.text("-") + "'") + p.from(e, " -" + e.inbound()?then("Remote", "Local") + "Port '", "-") + e.from???then("'", "")></#if>
<#if e.port.transport() == "ip"><#return "-Protocol " + e.port.first()></#if>
<#return "-Protocol " + (e.port.transport() == "icmp")?then("ICMPv4", "ICMPv6") + " -IcmpType " + e.port.first()>
</#function>
<#list s.entries() as e>
<#list e.peers as g>
New-NetFirewallRule -Group '${group}' -DisplayName '${group} ${e.service} ${e.port.name()} ${g.id}${p.back(e)?then(" back", "")}' -Direction <#if e.inbound()>Inbound<#else>Outbound</#if> -Action Allow ${what(e)} -RemoteAddress $${p.camel(g.id)}Nets | Out-Null
</#list>
</#list>
