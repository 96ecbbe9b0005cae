<#ftl attributes={"extension": "txt"}>
<#import "/parts/snippet.ftl" as p>
<#function alias g><#return p.variable(s.name("group", s.prefix + "-", g.id, ""))></#function>
<?php
<@p.header mark="#" notes=[
  "Removes what the matching add file added, in the same way: php FILE. An alias that another rule still uses is kept."] />
require_once("config.inc");
require_once("filter.inc");
$tag = "${s.prefix} ${s.scope.id}";
$aliases = [
<#list s.groups() as g>
  "${alias(g)}",
</#list>
];
$rules = array_filter(config_get_path("filter/rule", []), fn($rule) => !str_starts_with($rule["descr"] ?? "", "$tag: "));
config_set_path("filter/rule", array_values($rules));
<#if s.translation??>
$nat = array_filter(config_get_path("nat/onetoone", []), fn($rule) => ($rule["descr"] ?? "") !== "$tag: translation");
config_set_path("nat/onetoone", array_values($nat));
</#if>
$others = array_filter(config_get_path("aliases/alias", []), fn($alias) => !in_array($alias["name"], $aliases));
$users = json_encode([$rules, $others, config_get_path("nat", [])]);
$kept = fn($alias) => !in_array($alias["name"], $aliases) || preg_match('/\b' . $alias["name"] . '\b/', $users);
config_set_path("aliases/alias", array_values(array_filter(config_get_path("aliases/alias", []), $kept)));
write_config("$tag: removed");
filter_configure();
