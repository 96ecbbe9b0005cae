<#ftl attributes={"name": "Sophos Firewall", "extension": "sh", "kind": "network", "names": "network 60; port 60 not (.*-)?v[46]-[0-9]+; scope 32; rule 60", "parameters": "log on off on|off Logging of connections (on, off)", "applied": "script", "again": "same", "logs": "entry", "translated": "public", "lacks": "icmp, icmpv6, ip, ipv6, sctp, multicast", "naming": "server"}>
<#import "/parts/snippet.ftl" as p>
<#import "/parts/sophos.ftl" as o>
#!/bin/sh
<@p.header mark="#" notes=[
  "Apply: enter your networks, replace WAN and LAN with your zones, and allow the API for your address (Backup and firmware > API).",
  "Then run: sh FILE https://FIREWALL:4444 USER. It asks for the password, or takes it from SOPHOS_PASSWORD.",
  "For a certificate of your own set CURL_CA_BUNDLE=FILE. The XML can also be sent by other programs, with your login.",
  "Rules are added at the bottom, above the default that drops. If one of your rules denies the traffic first, drag that below these.",
  "Applying it again changes the same hosts, services and rules. Undo: run the matching remove file.",
  "Check: Rules and policies > Firewall rules counts what each rule lets in and out" + p.logs()?then("; Log viewer shows each connection.", ".")] + p.translated([
  "The NAT rule translates the public address for these services only. It is added at the top, so a rule of yours for the same service of that address",
  "no longer matches: look at the order (Rules and policies > NAT rules). Firewall rules have the public address, and the zone in which the server really is.",
  "What the server itself opens leaves with the address that your rules for source NAT (MASQ) give to it."], [
  "Where the firewall translates the server's address (DNAT), rules need the public address, and the zone in which the server really is."]) + [
  "Sophos Firewall is stateful and allows return traffic automatically."] + p.voice([
  "Voice: if calls have no audio, unload the helper for SIP in the device console: system system_modules sip unload.",
  "If idle phones lose their registration, lengthen the time-out of UDP: set advanced-firewall udp-timeout-stream 300"]) />
<#assign public = s.name("network", s.prefix + "-", s.server.id, "_public"), private = p.object(s.server, false, 1)>
<@o.send>
<Set>
<#list s.groups() as g>
<#list g.v4() as n>
  <IPHost>
    <Name>${p.object(g, false, n?counter)}</Name>
    <IPFamily>IPv4</IPFamily>
<#if n.isHost()>
    <HostType>IP</HostType>
    <IPAddress>${n.address()}</IPAddress>
<#else>
    <HostType>Network</HostType>
    <IPAddress>${n.address()}</IPAddress>
    <Subnet>${n.netmask()}</Subnet>
</#if>
  </IPHost>
</#list>
</#list>
<#if s.translation??>
  <IPHost>
    <Name>${public}</Name>
    <IPFamily>IPv4</IPFamily>
    <HostType>IP</HostType>
    <IPAddress>${s.translation.outside.address()}</IPAddress>
  </IPHost>
</#if>
<#list s.ports as port>
  <Services>
    <Name>${p.numbered(port)}</Name>
    <Type>TCPorUDP</Type>
    <ServiceDetails>
      <ServiceDetail>
        <SourcePort>1:65535</SourcePort>
        <DestinationPort>${port.text(":")}</DestinationPort>
        <Protocol>${port.transport()?upper_case}</Protocol>
      </ServiceDetail>
    </ServiceDetails>
  </Services>
</#list>
<#if s.translation??>
  <NATRule>
    <Name>${o.nat()}</Name>
    <IPFamily>IPv4</IPFamily>
    <Status>Enable</Status>
    <Position>Top</Position>
    <LinkedFirewallrule>None</LinkedFirewallrule>
    <OriginalDestinationNetworks>
      <Network>${public}</Network>
    </OriginalDestinationNetworks>
    <TranslatedDestination>${private}</TranslatedDestination>
    <OriginalServices>
<#list s.translated() as port>
      <Service>${p.numbered(port)}</Service>
</#list>
    </OriginalServices>
    <TranslatedService>Original</TranslatedService>
    <OverrideInterfaceNATPolicy>Disable</OverrideInterfaceNATPolicy>
    <TranslatedSource>Original</TranslatedSource>
  </NATRule>
</#if>
<#list s.rows() as row>
  <FirewallRule>
    <Name>${p.row("rule", row)}</Name>
    <Description>${row.service}</Description>
    <IPFamily>IPv4</IPFamily>
    <Status>Enable</Status>
    <Position>Bottom</Position>
    <PolicyType>Network</PolicyType>
    <NetworkPolicy>
      <Action>Accept</Action>
      <LogTraffic>${p.logs()?then("Enable", "Disable")}</LogTraffic>
      <SkipLocalDestined>Disable</SkipLocalDestined>
      <SourceZones><Zone>${row.inbound()?then("WAN", "LAN")}</Zone></SourceZones>
      <DestinationZones><Zone>${row.inbound()?then("LAN", "WAN")}</Zone></DestinationZones>
      <Schedule>All The Time</Schedule>
      <SourceNetworks>
<#list p.everybody(row.inbound()?then(row.peers, [s.server]), false) as name>
        <Network>${name}</Network>
</#list>
      </SourceNetworks>
      <Services>
<#list row.ports as port>
        <Service>${p.numbered(port)}</Service>
</#list>
      </Services>
      <DestinationNetworks>
<#list (row.inbound() && s.translation??)?then([public], p.everybody(row.inbound()?then([s.server], row.peers), false)) as name>
        <Network>${name}</Network>
</#list>
      </DestinationNetworks>
    </NetworkPolicy>
  </FirewallRule>
</#list>
</Set>
</@o.send>
