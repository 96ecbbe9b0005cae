<#ftl attributes={"extension": "sh"}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/bicep.ftl" as b>
#!/bin/sh
<@p.header mark="#" notes=["Removes what the matching add file added. Run with the Azure CLI: sh FILE RESOURCE-GROUP SECURITY-GROUP"] />
set -eu
if [ $# -ne 2 ]; then
  echo "usage: $0 RESOURCE-GROUP SECURITY-GROUP" >&2
  exit 2
fi
remove() { az network nsg rule delete --resource-group "$1" --nsg-name "$2" --name "$3"; }

<#list s.rows() as row>
<#list b.kinds(row) as kind>
remove "$1" "$2" ${b.rule(row, kind)}
</#list>
</#list>
