<#ftl attributes={"name": "Ansible, firewalld", "extension": "yml", "kind": "host", "names": "log 127; setting any not [a-z0-9]+|(ansible|group|inventory|play|playbook|role)-.*|.*-[46]", "parameters": "zone public dmz [A-Za-z0-9_-]{1,17} Zone; log off on on|off Logging of connections (on, off)", "applied": "playbook", "again": "same", "logs": "nothing", "translated": "none", "lacks": "outbound, ah-ipv6", "naming": ""}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/ansible.ftl" as a>
<#function what e>
<#if e.port.ported()><#return "port port=\"" + p.port(e, "-", "{{ ", " }}") + "\" protocol=\"" + e.port.transport() + "\""></#if>
<#return (e.port.transport() == "ip")?then("protocol value=\"" + e.port.first(), "icmp-type name=\"" + e.port.text("")) + "\"">
</#function>
<@a.play notes=[
  "Undo also removes entries that another of these files added; apply that file again afterwards.",
  "There is no playbook for a complete policy: run the firewalld policy file with ansible.builtin.script and set SSH_FROM in its environment.",
  "firewalld is stateful and allows return traffic automatically. Its Ansible module supports zones only, which filter inbound traffic; outbound traffic is open unless you have a policy of your own."] + p.linuxLog(true) + p.linuxVoice() separator="-">
<#list s.entries() as e>
<#list e.peers as g>
<#list [false, true] as six>
<#if six?then(g.v6(), g.v4())?has_content>

    - name: From ${g.id}, ${six?then("ipv6", "ipv4")}, ${e.port.name()}, ${e.service}
      ansible.posix.firewalld:
        zone: "${s.param("zone")}"
        rich_rule: ${p.logs()?then("'", "")}rule family="${six?then("ipv6", "ipv4")}" source address="{{ item }}" ${what(e)}${p.richLog(e, "\"")} accept${p.logs()?then("'", "")}
        permanent: true
        immediate: true
        state: "{{ 'disabled' if state == 'absent' else 'enabled' }}"
      loop: "{{ ${p.variable(g.id)}_${six?then("6", "4")} }}"
</#if>
</#list>
</#list>
</#list>
</@a.play>
