// AWS CloudFormation: cfn-lint knows every property of every resource (its specification is inside the package).
import { hear, net, number, opening, ports, refuse, require } from "./judge.mjs";

const { resetValidator, validateJsonObject } = require("cfn-lint/lib/validator");
const { openFile } = require("cfn-lint/lib/parser");

function open(path) {
  try {
    return openFile(path);
  } catch (wrong) {
    return refuse(String(wrong.message ?? wrong));
  }
}

// EC2 API reference, "IpPermission": a protocol by name or number; for ICMP a type and a code, -1 for every one.
function opened(rule, resolved) {
  if (/^\d+$/.test(rule.IpProtocol)) {
    return "FromPort" in rule || "ToPort" in rule ? refuse(`no ports: ${rule.IpProtocol}`) : ["ip", number(rule.IpProtocol)];
  }
  if (["tcp", "udp"].includes(rule.IpProtocol)) return [rule.IpProtocol, ports(`${resolved(rule.FromPort)}-${resolved(rule.ToPort)}`)];
  const family = rule.CidrIp ? "icmp" : "icmpv6";
  if (rule.IpProtocol !== family || rule.ToPort !== -1) refuse(`no message of every code: ${rule.IpProtocol} ${rule.ToPort}`);
  return [family, number(rule.FromPort)];
}

hear((path) => {
  const template = open(path);
  resetValidator();
  const { templateValid, errors } = validateJsonObject(structuredClone(template), { guessParameters: ["SecurityGroup"] });
  if (!templateValid) refuse(errors.crit.map((error) => `${error.resource}: ${error.message}`).join("; "));
  const resolved = (value) => (value?.Ref ? template.Parameters[value.Ref].Default : value);
  return Object.values(template.Resources).flatMap(({ Type, Properties: rule }) => {
    const inbound = Type === "AWS::EC2::SecurityGroupIngress";
    if (!inbound && Type !== "AWS::EC2::SecurityGroupEgress") refuse(`no rule: ${Type}`);
    if (rule.GroupId?.Ref !== "SecurityGroup") refuse("which group?");
    // EC2 API reference, "IpRange"; cfn-lint does not look at it.
    if (!/^[a-zA-Z0-9 ._\-:/()#,@[\]+=&;{}!$*]{1,255}$/.test(rule.Description)) refuse(`description: ${rule.Description}`);
    const nets = [rule.CidrIp ? net(resolved(rule.CidrIp), 4) : net(resolved(rule.CidrIpv6), 6)];
    const [transport, range] = opened(rule, resolved);
    return opening(transport, range, inbound ? nets : ["any"], inbound ? ["any"] : nets);
  });
});
