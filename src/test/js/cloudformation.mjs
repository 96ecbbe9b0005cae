// AWS CloudFormation: cfn-lint knows every property of every resource (its specification is inside the package).
import { hear, net, opening, ports, refuse, require } from "./judge.mjs";

const { resetValidator, validateJsonObject } = require("cfn-lint/lib/validator");
const { openFile } = require("cfn-lint/lib/parser");

function open(path) {
  try {
    return openFile(path);
  } catch (wrong) {
    return refuse(String(wrong.message ?? wrong));
  }
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
    const range = ports(`${resolved(rule.FromPort)}-${resolved(rule.ToPort)}`);
    const nets = [rule.CidrIp ? net(resolved(rule.CidrIp), 4) : net(resolved(rule.CidrIpv6), 6)];
    return opening(rule.IpProtocol, range, inbound ? nets : ["any"], inbound ? ["any"] : nets);
  });
});
