<#ftl attributes={"extension": "sh"}>
<#import "/parts/snippet.ftl" as p>
#!/bin/sh
<@p.header mark="#" notes=["Removes what the matching add file added. Run with the Azure CLI: sh FILE RESOURCE-GROUP SECURITY-GROUP"] />
set -eu
if [ $# -ne 2 ]; then
  echo "usage: $0 RESOURCE-GROUP SECURITY-GROUP" >&2
  exit 2
fi
remove() { az network nsg rule delete --resource-group "$1" --nsg-name "$2" --name "$3"; }

<#assign number = 0>
<#list s.rows() as row>
<#list ["tcp", "udp", "esp", "ah"] as transport>
<#list [false, true] as six>
<#if row.ports?filter(port -> p.named(port) == transport)?has_content && p.addresses(row.peers, six)?has_content && six?then(s.server.v6(), s.server.v4())?has_content>
remove "$1" "$2" ${p.scoped("rule", "-99999")}-${number}
<#assign number++>
</#if>
</#list>
</#list>
</#list>
