<#ftl attributes={"name": "pfSense", "extension": "txt", "kind": "network", "names": "group 31", "parameters": "outside wan opt1 [a-z][a-z0-9_]{0,15} Outside interface (wan, lan, opt1); inside lan opt2 [a-z][a-z0-9_]{0,15} Inside interface (wan, lan, opt1); log on off on|off Logging of connections (on, off)", "applied": "script", "again": "same", "logs": "entry", "translated": "private", "lacks": "ah, ip-number, sctp, multicast", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
<#function alias g><#return p.variable(s.name("group", s.prefix + "-", g.id, ""))></#function>
<#-- The types of messages by the names of pf: icmp(4), icmp6(4). -->
<#function type port>
<#return port.text("-")?replace("destination-unreachable", "unreach")?replace("echo-request", "echoreq")?replace("echo-reply", "echorep")?replace("redirect", "redir")?replace("time-exceeded", "timex")?replace("parameter-problem", "paramprob")?replace("timestamp-request", "timereq")?replace("timestamp-reply", "timerep")?replace("packet-too-big", "toobig")>
</#function>
<?php
<@p.header mark="#" notes=[
  "Apply: back up first (Diagnostics > Backup & Restore), enter your networks and interfaces, copy this file to the firewall",
  "and run it there as root: php FILE. It needs pfSense 2.7 or pfSense Plus 23.01, or later.",
  "New rules come last on their interface: move them above a rule that denies this traffic, and leave them below those that ban.",
  "Applying it again replaces these rules where they are, and removes those that are no longer needed.",
  "Undo: run the matching remove file. Check: " + p.logs()?then("Status > System Logs > Firewall", "Diagnostics > States") + " shows each connection."] + p.translated([
  "1:1 NAT translates all connections, in both directions: the public address must be the server's alone. Rules have the private one, because NAT comes first.",
  "If the public address is not routed to pfSense, it needs a virtual IP of the type Proxy ARP or IP Alias, too (Firewall > Virtual IPs)."], [
  "Where pfSense translates the server's address, rules need the private one, and a port forward (Firewall > NAT) is needed too."]) + [
  "pf is stateful and allows return traffic automatically."] + p.voice([
  "Voice: pfSense has no helper for SIP. If idle phones lose their registration, lengthen the time-outs: System > Advanced > Firewall & NAT > Firewall Optimization Options: Conservative."]) />
require_once("config.inc");
require_once("filter.inc");
$outside = "${s.param("outside")}";
$inside = "${s.param("inside")}";
$tag = "${s.prefix} ${s.scope.id}";
$aliases = [
<#list s.groups() as g>
  "${alias(g)}" => "${p.join(g.nets, " ")}",
</#list>
];
$rules = [
<#list s.entries() as e>
<#list e.peers as g>
  [<#if e.inbound()>$outside, "${p.named(e.port)}", "${alias(g)}", "${alias(s.server)}"<#else>$inside, "${p.named(e.port)}", "${alias(s.server)}", "${alias(g)}"</#if>, "${(e.port.transport() == "ip")?then("", e.port.ported()?then(e.port.text("-"), type(e.port)))}", "${e.service}"],
</#list>
</#list>
];
$kept = array_filter(config_get_path("aliases/alias", []), fn($alias) => !isset($aliases[$alias["name"]]));
foreach ($aliases as $name => $address) {
  $kept[] = ["name" => $name, "type" => "network", "address" => $address, "descr" => "", "detail" => ""];
}
config_set_path("aliases/alias", array_values($kept));
$new = [];
foreach ($rules as [$interface, $protocol, $source, $destination, $port, $service]) {
  $descr = "$tag: $service $protocol $port $source to $destination";
  $new[$descr] = [
    "tracker" => 1000000000 + crc32($descr) % 1000000000, "type" => "pass", "interface" => $interface, "ipprotocol" => "inet46",
    "protocol" => $protocol, "source" => ["address" => $source], "destination" => ["address" => $destination, "port" => $port],
    "statetype" => "keep state", ${p.logs()?then("\"log\" => \"\", ", "")}"descr" => $descr,
  ];
<#if s.ports?filter(port -> !port.ported())?has_content>
  if (!in_array($protocol, ["tcp", "udp"])) {
    unset($new[$descr]["destination"]["port"]);
  }
  if (in_array($protocol, ["icmp", "icmpv6"])) {
    $family = $protocol == "icmp" ? "inet" : "inet6";
    $new[$descr] = array_merge($new[$descr], ["ipprotocol" => $family, "protocol" => "icmp", "icmptype" => $port]);
  }
</#if>
}
$all = [];
foreach (config_get_path("filter/rule", []) as $rule) {
  $descr = $rule["descr"] ?? "";
  if (isset($new[$descr])) {
    $all[] = $new[$descr];
    unset($new[$descr]);
  } elseif (!str_starts_with($descr, "$tag: ")) {
    $all[] = $rule;
  }
}
config_set_path("filter/rule", array_merge($all, array_values($new)));
<#if s.translation??>
$nat = array_filter(config_get_path("nat/onetoone", []), fn($rule) => ($rule["descr"] ?? "") !== "$tag: translation");
$nat[] = [
  "external" => "${s.translation.outside.address()}", "interface" => $outside, "ipprotocol" => "inet",
  "source" => ["address" => "${s.translation.inside.address()}"], "destination" => ["any" => ""], "descr" => "$tag: translation",
];
config_set_path("nat/onetoone", array_values($nat));
</#if>
write_config("$tag: opened");
filter_configure();
