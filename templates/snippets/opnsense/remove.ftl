<#ftl attributes={"extension": "py"}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/opnsense.ftl" as o>
<#function alias g><#return p.variable(s.name("group", s.prefix + "-", g.id, ""))></#function>
#!/usr/bin/env python3
<@p.header mark="#" notes=[
  "Removes what the matching add file added, in the same way. An alias that something else still uses is kept."] />
import base64
import json
import os
import urllib.error
import urllib.request

TAG = "${s.prefix} ${s.scope.id}"
ALIASES = [
<#list s.groups() as g>
    "${alias(g)}",
</#list>
]
<@o.api />
for uuid in rules().values():
    call("filter/delRule/" + uuid, {})
<#if s.translation??>
for rule in call("one_to_one/searchRule", {"current": 1, "rowCount": -1})["rows"]:
    if rule["description"] == f"{TAG}: translation":
        call("one_to_one/delRule/" + rule["uuid"], {})
</#if>
call("filter/apply", {})
for name in ALIASES:
    found = call("alias/getAliasUUID/" + name)
    if found:
        try:
            call("alias/delItem/" + found["uuid"], {})
        except urllib.error.HTTPError as refusal:
            print(f"{name} is kept: {refusal.read().decode()}")
call("alias/reconfigure", {})
