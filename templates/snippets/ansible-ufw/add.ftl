<#ftl attributes={"name": "Ansible, ufw", "extension": "yml", "kind": "host", "names": "setting any not [a-z0-9]+|(ansible|group|inventory|play|playbook|role)-.*|.*-[46]", "parameters": "log off on on|off Logging of connections (on, off)", "applied": "playbook", "again": "same", "logs": "nothing", "translated": "none", "lacks": "icmp, icmpv6, ip-number, ah-ipv6, sctp", "naming": ""}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/ansible.ftl" as a>
<@a.play notes=[
  "Undo also removes entries that another of these files added; apply that file again afterwards.",
  "There is no playbook for a complete policy: run the ufw policy file with ansible.builtin.script and set SSH_FROM in its environment.",
  "These rules come before your own. ufw is stateful and allows return traffic automatically."] + p.ufwLog() + p.linuxVoice() separator=":">
<#list s.entries() as e>
<#list e.peers as g>
<#list [false, true] as six>
<#if six?then(g.v6(), g.v4())?has_content>

    - name: ${e.inbound()?then("From", "To")} ${g.id}, ${six?then("ipv6", "ipv4")}, ${e.port.name()}
      community.general.ufw:
        rule: allow
        direction: ${e.inbound()?then("in", "out")}
<#if p.logs()>
        log: true
</#if>
        proto: ${p.named(e.port)}
        ${e.inbound()?then("from_ip", "to_ip")}: "{{ item }}"
<#if e.from??>
        from_port: "${e.from.text(":")}"
</#if>
<#if e.port.ported()>
        to_port: "${p.port(e, ":", "{{ ", " }}")}"
</#if>
        comment: "${e.service}"
        insert: "{{ omit if state == 'absent' else 0 }}"
        insert_relative_to: ${six?then("first-ipv6", "first-ipv4")}
        delete: "{{ state == 'absent' }}"
      loop: "{{ ${p.variable(g.id)}_${six?then("6", "4")} }}"
</#if>
</#list>
</#list>
</#list>
</@a.play>
