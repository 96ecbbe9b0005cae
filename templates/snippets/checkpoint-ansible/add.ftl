<#ftl attributes={"name": "Check Point, Ansible", "extension": "yml", "kind": "network", "names": "network 80; port 80 not (.*-)?v[46]-[0-9]+; rule 80", "parameters": "layer Network Servers [A-Za-z0-9._-][A-Za-z0-9._\\x20-]{0,99} Access layer; position top 20 top|bottom|[1-9][0-9]{0,5} Position of the rules in the layer; package Standard Branch [A-Za-z0-9._-][A-Za-z0-9._\\x20-]{0,98} Policy package; log on off on|off Logging of connections (on, off)", "applied": "playbook", "again": "same", "logs": "entry", "translated": "object", "lacks": "multicast", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
---
<@p.header mark="#" notes=[
  "Apply: set your networks, layer and policy package, then run `ansible-playbook FILE` against the management server. It can be run again.",
  "It publishes its changes and installs the policy. Undo: run the matching remove file in the same way.",
  "Rules are added at the top of the layer; to add them below rules that ban addresses, set position to the number of a rule."] + p.translated([
  "The server's host has static NAT, in both directions: the public address must be the server's alone. Rules have the host, which stands for both addresses."], []) + [
  "A Check Point gateway is stateful and allows return traffic automatically. Where " + (s.translation??)?then("others are translated", "it translates addresses") + ", rules need those before translation."] + p.voice([
  "Voice: the services of this file have no handler for SIP. If idle phones lose their registration, lengthen the UDP virtual session timeout (standard: 40 seconds) in Global Properties > Stateful Inspection."]) />
- name: Ports of ${s.product}, ${s.scope.id}
  hosts: check_point
  connection: httpapi
  gather_facts: false
  vars:
    layer: "${s.param("layer")}"
    position: "${s.param("position")}"
    package: "${s.param("package")}"
  tasks:
<#list s.groups() as g>
<#list [false, true] as six>
<#list six?then(g.v6(), g.v4()) as n>
<#assign name = p.object(g, six, n?counter)>

<#if n.prefix() == six?then(128, 32)>
    - name: Host ${name}
      check_point.mgmt.cp_mgmt_host:
        name: ${name}
        ip_address: "${n.address()}"
<#if s.translation?? && g.id == s.server.id && !six>
        nat_settings:
          auto_rule: true
          install_on: All
          ipv4_address: "${s.translation.outside.address()}"
          method: static
</#if>
        ignore_warnings: true
<#else>
    - name: Network ${name}
      check_point.mgmt.cp_mgmt_network:
        name: ${name}
        subnet: "${n.address()}"
        mask_length: ${n.prefix()}
        ignore_warnings: true
</#if>
</#list>
</#list>
</#list>
<#list s.ports as port>

    - name: Service ${p.numbered(port)}
      check_point.mgmt.cp_mgmt_service_${p.checkPoint(port)}:
        name: ${p.numbered(port)}
<#if port.ported()>
        port: "${port.text("-")}"
        match_for_any: false
<#elseif port.transport() == "ip">
        ip_protocol: ${port.first()}
        accept_replies: true
        match_for_any: false
<#else>
        icmp_type: ${port.first()}
</#if>
        ignore_warnings: true
</#list>
<#function both groups><#return (p.everybody(groups, false) + p.everybody(groups, true))?join(", ")></#function>
<#list s.entries() as e>

    - name: Rule ${e.inbound()?then("in", "out")} ${e.number}, ${e.port.name()}
      check_point.mgmt.cp_mgmt_access_rule:
        name: ${p.scoped("rule", "-out-9999")}-${e.inbound()?then("in", "out")}-${e.number}
        layer: "{{ layer }}"
        position: "{{ position }}"
        source: [${both(e.inbound()?then(e.peers, [s.server]))}]
        destination: [${both(e.inbound()?then([s.server], e.peers))}]
        service: [${p.numbered(e.port)}]
        action: Accept
        track: {type: ${p.logs()?then("Log", "None")}}
        comments: "${e.service}"
</#list>

    - name: Publish the changes
      check_point.mgmt.cp_mgmt_publish:

    - name: Install the policy
      check_point.mgmt.cp_mgmt_install_policy:
        policy_package: "{{ package }}"
