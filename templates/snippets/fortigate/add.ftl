<#ftl attributes={"name": "FortiGate", "extension": "conf", "kind": "network", "names": "network 79; port 79 not (.*-)?v[46]-[0-9]+; policy 35", "parameters": "outside wan1 port1 [A-Za-z0-9._/-]{1,35} Outside interface or zone; inside internal port2 [A-Za-z0-9._/-]{1,35} Inside interface or zone; vdom - branch [A-Za-z0-9_-]{1,31} VDOM; log on off on|off Logging of connections (on, off)", "applied": "pasted", "again": "same", "logs": "entry", "translated": "object", "lacks": "multicast", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="#" notes=[
  "Apply: enter your networks in the address objects, then paste this file into the CLI (FortiOS 7.0 or later).",
  "Where your interfaces or zones are not " + s.param("outside") + " and " + s.param("inside") + ", replace these. Check first that no policy of yours has the numbers below; no other file has them.",
  "New policies come last: move each above the policy that denies this traffic, and below those that ban (move NUMBER before NUMBER).",
  "Applying it again overwrites the same policies. Undo: paste the matching remove file."] + p.translated([
  "The virtual IP translates all connections to the public address, which must be the server's alone and not that of an interface.",
  "Policies for what comes in have it in dstaddr. Connections of the server's own get the public address where their policy has NAT (set nat enable)."], [
  "Where the FortiGate translates the server's address, put your virtual IP (config firewall vip) in dstaddr instead of the server."]) + [
  "A FortiGate is stateful and allows return traffic automatically."] + p.voice([
  "Voice: if calls have no audio, switch off both helpers for SIP: config system settings, set default-voip-alg-mode kernel-helper-based, end;",
  "config system session-helper, show, delete NUMBER (the one with set name sip), end. Then end the sessions or restart.",
  "If idle phones lose their registration, lengthen the time-out of UDP (standard: 180 seconds): config system global, set udp-idle-timer 300, end."]) />
<#macro addresses six>
<#list s.groups() as g>
<#list six?then(g.v6(), g.v4()) as n>
    edit "${p.object(g, six, n?counter)}"
<#if six>
        set ip6 ${n.cidr()}
<#else>
        set subnet ${n.address()} ${n.netmask()}
</#if>
    next
</#list>
</#list>
</#macro>
<#assign private = p.object(s.server, false, 1), virtual = s.name("network", s.prefix + "-", s.server.id, "_vip")>
<#function matched names><#return (s.translation??)?then(names?map(name -> (name == private)?then(virtual, name)), names)></#function>
<#function quoted names><#return "\"" + names?join("\" \"") + "\""></#function>
<#assign number = s.numbersFrom(100000, 2000000000) + 90000>
<#macro policy row>
<#assign number++>
    edit ${number}
        set name "${p.scoped("policy", "-out-9999")}-${row.inbound()?then("in", "out")}-${row.number}"
        set srcintf "${row.inbound()?then(s.param("outside"), s.param("inside"))}"
        set dstintf "${row.inbound()?then(s.param("inside"), s.param("outside"))}"
<#list [false, true] as six>
<#local peers = p.everybody(row.peers, six), own = p.objects(s.server, six), tail = six?then("6", "")>
<#if peers?has_content && own?has_content>
        set srcaddr${tail} ${quoted(row.inbound()?then(peers, own))}
        set dstaddr${tail} ${quoted(row.inbound()?then(matched(own), peers))}
</#if>
</#list>
        set action accept
        set schedule "always"
        set service ${quoted(row.ports?map(port -> p.numbered(port)))}
        set logtraffic ${p.logs()?then("all", "disable")}
        set comments "${row.service}"
    next
</#macro>
<#if s.param("vdom")?has_content>
config vdom
edit ${s.param("vdom")}
</#if>
<#if s.server.v4()?has_content>
config firewall address
<@addresses false />
end
</#if>
<#if s.server.v6()?has_content>
config firewall address6
<@addresses true />
end
</#if>
<#if s.translation??>
config firewall vip
    edit "${virtual}"
        set extip ${s.translation.outside.address()}
        set mappedip "${s.translation.inside.address()}"
        set extintf "any"
    next
end
</#if>
config firewall service custom
<#list s.ports as port>
    edit "${p.numbered(port)}"
<#if port.ported()>
        set ${port.transport()}-portrange ${port.text("-")}
<#elseif port.transport() == "ip">
        set protocol IP
        set protocol-number ${port.first()}
<#else>
        set protocol ${port.transport()?upper_case?remove_ending("V6")}${(port.transport() == "icmpv6")?then("6", "")}
        set icmptype ${port.first()}
</#if>
    next
</#list>
end
config firewall policy
<#list s.rows() as row><@policy row /></#list>
end
<#if s.param("vdom")?has_content>
end
# End of the vdom
</#if>
