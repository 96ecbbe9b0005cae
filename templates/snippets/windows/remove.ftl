<#ftl attributes={"extension": "ps1"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="#" notes=["Removes what the matching add file added: every rule of its group. Run it as administrator."] />
$ErrorActionPreference = 'Stop'
<#if s.entries()?has_content>
Get-NetFirewallRule -Group '${p.scoped("group")}' -ErrorAction SilentlyContinue | Remove-NetFirewallRule
</#if>
