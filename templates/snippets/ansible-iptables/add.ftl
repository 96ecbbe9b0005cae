<#ftl attributes={"name": "Ansible, iptables", "extension": "yml", "kind": "host", "names": "setting any not [a-z0-9]+|(ansible|group|inventory|play|playbook|role)-.*|.*-[46]", "applied": "playbook", "again": "same", "logs": "nothing", "translated": "none", "lacks": "ah-ipv6", "naming": ""}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/ansible.ftl" as a>
<@a.play notes=[
  "Undo also removes entries that another of these files added; apply that file again afterwards.",
  "There is no playbook for a complete policy: run the iptables policy file with ansible.builtin.script and set SSH_FROM in its environment.",
  "These rules come before your own; save them as you usually do. Return traffic passes if your rules accept established connections, as most do; check this."] + p.linuxVoice() separator=":">
<#list s.entries() as e>
<#list e.peers as g>
<#list [false, true] as six>
<#if six?then(g.v6(), g.v4())?has_content>

    - name: ${e.inbound()?then("From", "To")} ${g.id}, ${six?then("ipv6", "ipv4")}, ${e.port.name()}
      ansible.builtin.iptables:
        action: insert
        chain: ${e.inbound()?then("INPUT", "OUTPUT")}
        ip_version: ${six?then("ipv6", "ipv4")}
        ${e.inbound()?then("source", "destination")}: "{{ item }}"
        protocol: ${(e.port.transport() == "ip")?then("\"" + e.port.first() + "\"", e.port.transport())}
<#if e.from??>
        source_port: "${e.from.text(":")}"
</#if>
<#if e.port.ported()>
        destination_port: "${p.port(e, ":", "{{ ", " }}")}"
<#elseif e.port.transport() != "ip">
        icmp_type: ${e.port.text("")}
</#if>
        jump: ACCEPT
        comment: "${e.service}"
        state: "{{ state }}"
      loop: "{{ ${p.variable(g.id)}_${six?then("6", "4")} }}"
</#if>
</#list>
</#list>
</#list>
</@a.play>
