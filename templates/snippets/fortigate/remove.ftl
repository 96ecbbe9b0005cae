<#ftl attributes={"extension": "conf"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="#" notes=[
  "Removes what the matching add file added. An object that another policy still uses is not deleted; the device says so."] />
<#assign number = s.numbersFrom(100000, 2000000000) + 90000>
<#if s.param("vdom")?has_content>
config vdom
edit ${s.param("vdom")}
</#if>
config firewall policy
<#list s.rows() as row>
<#assign number++>
    delete ${number}
</#list>
end
<#if s.translation??>
config firewall vip
    delete "${s.name("network", s.prefix + "-", s.server.id, "_vip")}"
end
</#if>
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
<#if s.param("vdom")?has_content>
end
# End of the vdom
</#if>
