<#ftl attributes={"name": "Ansible, firewalld", "extension": "yml", "kind": "host", "names": "setting any not [a-z0-9]+|(ansible|group|inventory|play|playbook|role)-.*|.*-[46]", "lacks": "outbound", "naming": ""}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/ansible.ftl" as a>
<@a.play notes=[
  "What another of these files has opened too is closed with it; apply that one again.",
  "There is no playbook for a whole policy: run the policy file of firewalld with ansible.builtin.script and SSH_FROM in its environment.",
  "Stateful: firewalld lets answers pass by itself. Its module knows zones only, which filter what comes in; what goes out is open unless you have a policy of your own."] separator="-">
<#list s.entries() as e>
<#list e.peers as g>
<#list [false, true] as six>
<#if six?then(g.v6(), g.v4())?has_content>

    - name: From ${g.id}, ${six?then("ipv6", "ipv4")}, ${e.port.name()}, ${e.service}
      ansible.posix.firewalld:
        zone: public
        rich_rule: rule family="${six?then("ipv6", "ipv4")}" source address="{{ item }}" port port="${p.port(e, "-", "{{ ", " }}")}" protocol="${e.port.transport()}" accept
        permanent: true
        immediate: true
        state: "{{ 'disabled' if state == 'absent' else 'enabled' }}"
      loop: "{{ ${p.variable(g.id)}_${six?then("6", "4")} }}"
</#if>
</#list>
</#list>
</#list>
</@a.play>
