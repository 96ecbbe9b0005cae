<#ftl attributes={"extension": "conf"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="#" notes=[
  "FortiGate assigns policy numbers. To find them: show firewall policy | grep -f " + p.scoped("policy", "-out-9999"),
  "Delete them first: config firewall policy, delete NUMBER for each, end. Then paste this.",
  "An object that another policy still uses is not deleted; the device says so."] />
config firewall service custom
<#list s.ports as port>
    delete "${p.numbered(port)}"
</#list>
end
<#list [false, true] as six>
<#if six?then(s.server.v6(), s.server.v4())?has_content>
config firewall address${six?then("6", "")}
<#list s.groups() as g>
<#list p.objects(g, six) as name>
    delete "${name}"
</#list>
</#list>
end
</#if>
</#list>
