<#ftl attributes={"extension": "sh"}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/nsx.ftl" as x>
#!/bin/sh
<@p.header mark="#" notes=[
  "Removes what the matching add file added, in the same way: sh FILE https://NSX-MANAGER USER",
  "Omit a group or service that another policy still uses: NSX says which, and changes nothing."] />
<@x.send>
{
  "resource_type": "Infra",
  "children": [
    {"resource_type": "ChildResourceReference", "id": "default", "target_type": "Domain", "children": [
      {"resource_type": "ChildSecurityPolicy", "marked_for_delete": true, "SecurityPolicy": {"resource_type": "SecurityPolicy", "id": "${x.policy()}"}}<#if s.groups()?has_content>,</#if>
<#list s.groups() as g>
      {"resource_type": "ChildGroup", "marked_for_delete": true, "Group": {"resource_type": "Group", "id": "${x.group(g)}"}}<#sep>,</#sep>
</#list>
    ]}<#if s.ports?has_content>,</#if>
<#list s.ports as port>
    {"resource_type": "ChildService", "marked_for_delete": true, "Service": {"resource_type": "Service", "id": "${p.numbered(port)}"}}<#sep>,</#sep>
</#list>
  ]
}
</@x.send>
