<#ftl attributes={"extension": "ps1"}>
<#import "/parts/snippet.ftl" as p>
<#assign group = s.prefix + "-policy">
<@p.header mark="#" notes=[
  "Apply: set the parameters to your networks, then run this file as administrator. It can be run again.",
  "Undo: run it with -Remove",
  "Complete policy: in every profile, everything not listed here is blocked, inbound and outbound, except return traffic, loopback and what Windows itself needs: its own Core Networking rules (DHCP, DNS, neighbour discovery).",
  "Your current SSH, Remote Desktop or WinRM session survives, and so do new sessions from every address connected to a port in -LoginPort when the script runs. If you connect through a gateway, that address is the gateway's; use -LoginFrom to give networks instead.",
  "Every other local rule is disabled. The previous rules are saved in %ProgramData%\\${group}.wfw and restored by undo; changes made in between are lost.",
  "Group Policy stays in force: its rules still allow traffic, and its profile settings take precedence.",
  "Your system needs more than is listed here (domain, time, updates): add it before you apply this."] />
param(
  [switch]$Remove,
  [string[]]$LoginFrom = @(),
  [string[]]$LoginPort = @('22', '3389', '5985', '5986')<#list s.groups() as g>,
  [string[]]$${p.camel(g.id)}Nets = @('${p.join(g.nets, "', '")}')</#list><#list s.settings() as port>,
  [string]$${p.camel(p.setting(port.setting))} = '${port.text("-")}'</#list>
)
$ErrorActionPreference = 'Stop'

$kept = Join-Path $env:ProgramData '${group}.wfw'
if ($Remove) {
  netsh advfirewall import $kept
  if ($LASTEXITCODE) { throw 'cannot restore the saved rules with netsh' }
  Remove-Item $kept
  return
}

if (-not $LoginFrom) {
  $LoginFrom = Get-NetTCPConnection -State Established -LocalPort $LoginPort -ErrorAction SilentlyContinue |
    ForEach-Object { $_.RemoteAddress -replace '%.*' } | Where-Object { $_ -notmatch '^(127\.|::1$)' } | Select-Object -Unique
}
if (-not $LoginFrom) { throw 'stopped, because every remote login would be blocked: pass the networks of the administrators to -LoginFrom' }

if (-not (Test-Path $kept)) {
  netsh advfirewall export $kept
  if ($LASTEXITCODE) { throw 'cannot save the current rules with netsh' }
}
# Allow rules are created before anything is blocked, so that the session is never without its rule.
$before = Get-NetFirewallRule -Enabled True -ErrorAction SilentlyContinue | Where-Object Group -NE '@FirewallAPI.dll,-25000'

New-NetFirewallRule -Group '${group}' -DisplayName '${group} login' -Direction Inbound -Action Allow -Protocol TCP -LocalPort $LoginPort -RemoteAddress $LoginFrom | Out-Null
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

$before | Where-Object Group -EQ '${group}' | Remove-NetFirewallRule
$before | Where-Object Group -NE '${group}' | Disable-NetFirewallRule
Set-NetFirewallProfile -All -Enabled True -AllowInboundRules True -DefaultInboundAction Block -DefaultOutboundAction Block
