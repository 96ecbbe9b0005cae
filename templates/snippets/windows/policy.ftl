<#ftl attributes={"extension": "ps1"}>
<#import "/parts/snippet.ftl" as p>
<#assign group = s.prefix + "-policy">
<@p.header mark="#" notes=[
  "Apply: put your networks into the parameters, then run it as administrator; as often as you like.",
  "Undo: run it with -Remove",
  "This is a whole policy: in every profile, whatever is not named here is blocked, in and out, except answers, loopback and what Windows itself needs: its own rules of Core Networking (DHCP, name service, neighbour discovery).",
  "Your own session stays, by SSH, Remote Desktop or WinRM, and so do new ones from its address: whoever is connected to a port of -LoginPort when it runs. Behind a gateway that is the gateway; -LoginFrom names networks instead.",
  "Every other local rule is disabled. What was before is kept in %ProgramData%\\${group}.wfw and comes back when you undo; what was changed in between is lost.",
  "Group Policy stays in force: its rules still open, and its settings of a profile win.",
  "The matrix does not know what your system needs: domain, time, updates. Add that before you apply it."] />
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
  if ($LASTEXITCODE) { throw 'netsh cannot read what was kept' }
  Remove-Item $kept
  return
}

if (-not $LoginFrom) {
  $LoginFrom = Get-NetTCPConnection -State Established -LocalPort $LoginPort -ErrorAction SilentlyContinue |
    ForEach-Object { $_.RemoteAddress -replace '%.*' } | Where-Object { $_ -notmatch '^(127\.|::1$)' } | Select-Object -Unique
}
if (-not $LoginFrom) { throw 'nobody could log in any more: put the networks of the administrators into -LoginFrom' }

if (-not (Test-Path $kept)) {
  netsh advfirewall export $kept
  if ($LASTEXITCODE) { throw 'netsh cannot keep what is there' }
}
# What opens is there before anything closes: the session is never without its rule.
$before = Get-NetFirewallRule -Enabled True -ErrorAction SilentlyContinue | Where-Object Group -NE '@FirewallAPI.dll,-25000'

New-NetFirewallRule -Group '${group}' -DisplayName '${group} login' -Direction Inbound -Action Allow -Protocol TCP -LocalPort $LoginPort -RemoteAddress $LoginFrom | Out-Null
<#list s.entries() as e>
<#list e.peers as g>
New-NetFirewallRule -Group '${group}' -DisplayName '${group} ${e.service} ${e.port.name()} ${g.id}' -Direction <#if e.inbound()>Inbound<#else>Outbound</#if> -Action Allow -Protocol ${e.port.transport()?upper_case} -${e.inbound()?then("Local", "Remote")}Port ${e.port.setting???then("$" + p.camel(p.setting(e.port.setting!"")), "'" + e.port.text("-") + "'")} -RemoteAddress $${p.camel(g.id)}Nets | Out-Null
</#list>
</#list>

$before | Where-Object Group -EQ '${group}' | Remove-NetFirewallRule
$before | Where-Object Group -NE '${group}' | Disable-NetFirewallRule
Set-NetFirewallProfile -All -Enabled True -AllowInboundRules True -DefaultInboundAction Block -DefaultOutboundAction Block
