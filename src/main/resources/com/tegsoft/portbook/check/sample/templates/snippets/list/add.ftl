<#ftl attributes={"name": "List", "extension": "txt", "kind": "table", "names": "", "lacks": "", "naming": ""}>
<#list s.entries() as e>
${e.port.text("-")}
</#list>
