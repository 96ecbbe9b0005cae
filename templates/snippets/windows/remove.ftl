<#ftl attributes={"extension": "ps1"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="#" notes=["Takes back what the file beside this one has opened: every rule of its group. Run it as administrator."] />
$ErrorActionPreference = 'Stop'
<#if s.entries()?has_content>
Get-NetFirewallRule -Group '${p.scoped("group")}' -ErrorAction SilentlyContinue | Remove-NetFirewallRule
</#if>
