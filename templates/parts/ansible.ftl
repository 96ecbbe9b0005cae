<#import "/parts/snippet.ftl" as p>
<#-- A playbook: variables first, then the tasks. separator: printed between the first and last port of a range. -->
<#macro play notes separator>
---
<@p.header mark="#" notes=["Apply: set vars to your networks, then run `ansible-playbook FILE`. It can be run again.", "Undo: ansible-playbook -e state=absent FILE"] + notes />
- name: Ports of ${s.product}, ${s.scope.id}
  hosts: "${p.variable(s.prefix)}"
  become: true
  gather_facts: false
  vars:
    state: present
<#list s.groups() as g>
<#if g.v4()?has_content>
    ${p.variable(g.id)}_4: ["${p.join(g.v4(), "\", \"")}"]
</#if>
<#if g.v6()?has_content>
    ${p.variable(g.id)}_6: ["${p.join(g.v6(), "\", \"")}"]
</#if>
</#list>
<#list s.settings() as port>
    ${p.variable(p.setting(port.setting))}: "${port.text(separator)}"
</#list>
  tasks:<#if !s.entries()?has_content> []</#if>
<#nested>
</#macro>
