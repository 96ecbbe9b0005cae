<#ftl attributes={"name": "AWS security group, CloudFormation", "extension": "yaml", "kind": "cloud", "names": "group any not (in|out)[0-9].*; setting any not (in|out)[0-9].*|.*-(first|last)|.*v[46]n[0-9]+|security-?group", "parameters": "group - sg-0123456789abcdef0 sg-[0-9a-f]{8,17} Security group", "applied": "deployed", "again": "same", "logs": "apart", "translated": "none", "lacks": "sctp", "naming": ""}>
<#import "/parts/snippet.ftl" as p>
<@p.header mark="#" notes=[
  "Apply: create a stack from it and fill in the parameters. Undo: delete the stack.",
  "A security group is stateful and allows return traffic automatically. The rules are added to an existing group of yours.",
  "Its rules cannot log: VPC flow logs record what a group accepted and rejected.",
  "Where an address is translated in front of the group, as by a load balancer, rules need what arrives at the interface."] + p.voice([
  "Voice: a security group has no helper for SIP, and its time-out of UDP is 180 seconds at most: let phones send keep-alives more often."]) />
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  SecurityGroup:
    Type: AWS::EC2::SecurityGroup::Id
<#if s.param("group")?has_content>
    Default: ${s.param("group")}
</#if>
<#function net g six number><#return p.camel(s.name("group", "", g.id, "")) + six?then("V6n", "V4n") + number></#function>
<#list s.groups() as g>
<#list [false, true] as six>
<#list six?then(g.v6(), g.v4()) as n>
  ${net(g, six, n?counter)}:
    Type: String
    Default: "${n.cidr()}"
</#list>
</#list>
</#list>
<#function end e last>
<#if !e.port.setting??><#return last?then(e.port.last(), e.port.first())?c></#if>
<#return "!Ref " + p.camel(p.setting(e.port.setting)) + e.port.single()?then("", last?then("Last", "First"))>
</#function>
<#list s.settings() as port>
<#list port.single()?then([""], ["First", "Last"]) as end>
  ${p.camel(p.setting(port.setting))}${end}:
    Type: Number
    Default: ${(end == "Last")?then(port.last(), port.first())}
</#list>
</#list>
<#if s.entries()?has_content>
Resources:
<#else>
Resources: {}
</#if>
<#list s.entries() as e>
<#list e.peers as g>
<#list [false, true] as six>
<#list six?then(g.v6(), g.v4()) as n>
  ${e.inbound()?then("In", "Out")}${e.number}${net(g, six, n?counter)}:
    Type: AWS::EC2::SecurityGroup${e.inbound()?then("Ingress", "Egress")}
    Properties:
      GroupId: !Ref SecurityGroup
      Description: "${e.service}"
      IpProtocol: ${(e.port.transport() == "ip")?then("\"" + e.port.first() + "\"", e.port.transport())}
<#if e.port.transport() != "ip">
      FromPort: ${end(e, false)}
      ToPort: ${e.port.ported()?then(end(e, true), "-1")}
</#if>
      Cidr${six?then("Ipv6", "Ip")}: !Ref ${net(g, six, n?counter)}
</#list>
</#list>
</#list>
</#list>
