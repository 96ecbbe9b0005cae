<#ftl attributes={"name": "Ansible, iptables", "extension": "yml", "kind": "host", "names": "log 29; setting any not [a-z0-9]+|(ansible|group|inventory|play|playbook|role)-.*|.*-[46]", "parameters": "log off on on|off Logging of connections (on, off)", "applied": "playbook", "again": "same", "logs": "nothing", "translated": "none", "lacks": "ah-ipv6", "naming": ""}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/ansible.ftl" as a>
<#-- A task; log: whether it logs instead of accepting. -->
<#macro task e g six log>

    - name: ${e.inbound()?then("From", "To")} ${g.id}, ${six?then("ipv6", "ipv4")}, ${e.port.name()}${log?then(", logged", "")}
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
<#if log>
        ctstate: NEW
        limit: 10/second
        limit_burst: "20"
        jump: LOG
        log_prefix: "${p.logPrefix(e)}"
        log_level: info
<#else>
        jump: ACCEPT
        comment: "${e.service}"
</#if>
        state: "{{ state }}"
      loop: "{{ ${p.variable(g.id)}_${six?then("6", "4")} }}"
</#macro>
<@a.play notes=[
  "Undo also removes entries that another of these files added; apply that file again afterwards.",
  "There is no playbook for a complete policy: run the iptables policy file with ansible.builtin.script and set SSH_FROM in its environment.",
  "These rules come before your own; save them as you usually do. Return traffic passes if your rules accept established connections, as most do; check this."] + p.linuxLog(true) + p.linuxVoice() separator=":">
<#-- Each is inserted above those before it: what logs comes after what accepts. -->
<#list s.entries() as e>
<#list e.peers as g>
<#list [false, true] as six>
<#if six?then(g.v6(), g.v4())?has_content>
<@task e=e g=g six=six log=false />
<#if p.logs()>
<@task e=e g=g six=six log=true />
</#if>
</#if>
</#list>
</#list>
</#list>
</@a.play>
