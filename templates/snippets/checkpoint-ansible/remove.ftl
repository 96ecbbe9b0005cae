<#ftl attributes={"extension": "yml"}>
<#import "/parts/snippet.ftl" as p>
---
<@p.header mark="#" notes=[
  "Removes what the matching add file added, in the reverse order: rules, services, networks. Set your layer and policy package.",
  "Run `ansible-playbook FILE` against the management server. It publishes its changes and installs the policy.",
  "An object that another rule of yours still uses is kept: the server says which, and the playbook goes on."] />
- name: Remove ports of ${s.product}, ${s.scope.id}
  hosts: check_point
  connection: httpapi
  gather_facts: false
  vars:
    layer: "${s.param("layer")}"
    package: "${s.param("package")}"
  tasks:
<#list s.entries() as e>
<#assign name = p.scoped("rule", "-out-9999") + "-" + e.inbound()?then("in", "out") + "-" + e.number>

    - name: Remove rule ${name}
      check_point.mgmt.cp_mgmt_access_rule:
        name: ${name}
        layer: "{{ layer }}"
        state: absent
</#list>
<#list s.ports as port>

    - name: Remove service ${p.numbered(port)}
      check_point.mgmt.cp_mgmt_service_${p.checkPoint(port)}:
        name: ${p.numbered(port)}
        state: absent
      register: removed
      ignore_errors: true
</#list>
<#list s.groups() as g>
<#list [false, true] as six>
<#list six?then(g.v6(), g.v4()) as n>
<#assign name = p.object(g, six, n?counter)>
<#assign kind = (n.prefix() == six?then(128, 32))?then("host", "network")>

    - name: Remove ${kind} ${name}
      check_point.mgmt.cp_mgmt_${kind}:
        name: ${name}
        state: absent
      register: removed
      ignore_errors: true
</#list>
</#list>
</#list>

    - name: Publish the changes
      check_point.mgmt.cp_mgmt_publish:

    - name: Install the policy
      check_point.mgmt.cp_mgmt_install_policy:
        policy_package: "{{ package }}"
