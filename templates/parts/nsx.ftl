<#import "/parts/snippet.ftl" as p>
<#-- Shell code that sends one request to VMware NSX, and names there. NSX API guide: PATCH /policy/api/v1/infra, the hierarchical API. -->

<#-- Sends what is nested as JSON. -->
<#macro send>
set -eu
if [ $# -ne 2 ]; then
  echo "usage: sh $0 https://NSX-MANAGER USER" >&2
  exit 2
fi
curl --silent --show-error --fail-with-body --user "$2" --request PATCH --header "Content-Type: application/json" --data-binary @- "$1/policy/api/v1/infra" <<'JSON'
<#nested>
JSON
echo "done"
</#macro>

<#-- Name of a group, which has the addresses of both families: tegsoft-end-user. -->
<#function group g><#return s.name("group", s.prefix + "-", g.id, "")></#function>

<#-- Paths of groups, as a list of JSON. -->
<#function groups all><#return "[" + all?map(g -> "\"/infra/domains/default/groups/" + group(g) + "\"")?join(", ") + "]"></#function>

<#-- Name of the policy of the scope: tegsoft-voice. -->
<#function policy><#return p.scoped("policy")></#function>
