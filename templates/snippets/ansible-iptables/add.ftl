<#ftl attributes={"name": "Ansible, iptables", "extension": "yml", "kind": "host", "names": "setting any not [a-z0-9]+|(ansible|group|inventory|play|playbook|role)-.*|.*-[46]", "lacks": "", "naming": ""}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/ansible.ftl" as a>
<@a.play notes=[
  "What another of these files has opened too is closed with it; apply that one again.",
  "There is no playbook for a whole policy: run the policy file of iptables with ansible.builtin.script and SSH_FROM in its environment.",
  "Rules go before your own; save them your usual way. Stateful: answers pass if your rules accept established connections."] separator=":">
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
        protocol: ${e.port.transport()}
        destination_port: "${p.port(e, ":", "{{ ", " }}")}"
        jump: ACCEPT
        comment: "${e.service}"
        state: "{{ state }}"
      loop: "{{ ${p.variable(g.id)}_${six?then("6", "4")} }}"
</#if>
</#list>
</#list>
</#list>
</@a.play>
