<#ftl attributes={"name": "Check Point, Ansible", "extension": "yml", "kind": "network", "names": "network 80; port 80 not (.*-)?v[46]-[0-9]+; rule 80", "lacks": "", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
---
<@p.header mark="#" notes=[
  "Apply: set your networks and your layer, then run `ansible-playbook FILE` against the management server. It can be run again.",
  "Undo: ansible-playbook -e state=absent FILE. Publish and install the policy afterwards.",
  "Rules are added at the top of the layer. A Check Point gateway is stateful and allows return traffic automatically."] />
- name: Ports of ${s.product}, ${s.scope.id}
  hosts: check_point
  connection: httpapi
  gather_facts: false
  vars:
    state: present
    layer: Network
  tasks:<#if !s.entries()?has_content> []</#if>
<#macro objects>
<#list s.groups() as g>
<#list [false, true] as six>
<#list six?then(g.v6(), g.v4()) as n>

    - name: Network ${p.object(g, six, n?counter)}
      check_point.mgmt.cp_mgmt_network:
        name: ${p.object(g, six, n?counter)}
        subnet: "${n.address()}"
        mask_length: ${n.prefix()}
        state: "{{ state }}"
</#list>
</#list>
</#list>
<#list s.ports as port>

    - name: Service ${p.numbered(port)}
      check_point.mgmt.cp_mgmt_service_${port.transport()}:
        name: ${p.numbered(port)}
        port: "${port.text("-")}"
        state: "{{ state }}"
</#list>
</#macro>
<#function both groups><#return (p.everybody(groups, false) + p.everybody(groups, true))?join(", ")></#function>
<#if s.entries()?has_content>
<@objects />
</#if>
<#list s.entries() as e>

    - name: Rule ${e.inbound()?then("in", "out")} ${e.number}, ${e.port.name()}
      check_point.mgmt.cp_mgmt_access_rule:
        name: ${p.scoped("rule", "-out-9999")}-${e.inbound()?then("in", "out")}-${e.number}
        layer: "{{ layer }}"
        position: top
        source: [${both(e.inbound()?then(e.peers, [s.server]))}]
        destination: [${both(e.inbound()?then([s.server], e.peers))}]
        service: [${p.numbered(e.port)}]
        action: Accept
        comments: "${e.service}"
        state: "{{ state }}"
</#list>
