// Security groups of AWS: describe-security-groups and describe-security-group-rules.
"use strict";

(() => {
  const { Rule, Reading, NotUnderstood, address, addresses, FAMILIES } = globalThis.portbook.rules;

  /** One permission, with the addresses that it is for; without any, it is for other security groups or lists. */
  function permission(text, { protocol, from, to, nets, others, isOut, line }) {
    const rule = new Rule(line, "accept");
    if (protocol !== "-1") rule.transport([protocol]);
    if (/^(icmp|icmpv6|1|58)$/.test(protocol)) {
      if (from !== undefined && from !== -1) rule.port([[from, from + 1]]);
    } else if (protocol !== "-1" && from !== undefined && from !== -1) rule.port([[from, to + 1]]);
    const known = rule.copy();
    const set = addresses.united(nets.map(address));
    if (isOut) known.to(set);
    else known.from(set);
    return [...(nets.length ? [known] : []), ...(others.length ? [rule.doubt(others[0])] : [])];
  }

  function ofGroup(group) {
    const all = [["IpPermissions", false], ["IpPermissionsEgress", true]].flatMap(([key, isOut]) => (group[key] ?? []).map((one) => ({ one, isOut })));
    return all.map(({ one, isOut }) => ({
      text: JSON.stringify(one), protocol: String(one.IpProtocol), from: one.FromPort, to: one.ToPort, isOut,
      nets: [...(one.IpRanges ?? []).map((range) => range.CidrIp), ...(one.Ipv6Ranges ?? []).map((range) => range.CidrIpv6)],
      others: [...(one.UserIdGroupPairs ?? []).map((pair) => pair.GroupId), ...(one.PrefixListIds ?? []).map((list) => list.PrefixListId)].map(String),
    }));
  }

  function ofRule(one) {
    const nets = [one.CidrIpv4, one.CidrIpv6].filter(Boolean);
    return {
      text: JSON.stringify(one), protocol: String(one.IpProtocol), from: one.FromPort, to: one.ToPort, isOut: one.IsEgress, nets,
      others: nets.length ? [] : [String(one.ReferencedGroupInfo?.GroupId ?? one.PrefixListId ?? "?")],
    };
  }

  function unreadable(text) {
    const reading = new Reading("aws", text);
    reading.unread.push({ line: 1, why: "JSON" });
    return reading;
  }

  function read(text, step) {
    let data;
    try {
      data = JSON.parse(text);
    } catch {
      return unreadable(text);
    }
    const groups = data.SecurityGroups ?? (data.IpPermissions ? [data] : []);
    if (!Array.isArray(groups) || (data.SecurityGroupRules && !Array.isArray(data.SecurityGroupRules))) return unreadable(text);
    const all = data.SecurityGroupRules ? data.SecurityGroupRules.map(ofRule) : groups.flatMap(ofGroup);
    const names = new Set((data.SecurityGroupRules ?? groups).map((one) => one.GroupId));
    const reading = new Reading("aws", all.map((one) => `${one.isOut ? "egress" : "ingress"} ${one.text}`));
    for (const direction of ["in", "out"]) {
      reading.chain(direction).policy = { action: "drop", line: 0 };
      reading.hook(direction, FAMILIES, direction);
    }
    all.forEach((one, i) => {
      step(i, all.length);
      const chain = one.isOut ? "out" : "in";
      reading.each(i + 1, () => {
        if (one.from !== undefined && !(Number.isInteger(one.from) && Number.isInteger(one.to))) throw new NotUnderstood("FromPort");
        // Which of several groups a server has does not stand in the text.
        reading.chain(chain).rules.push(...permission(one.text, { ...one, line: i + 1 }).map((rule) => (names.size > 1 ? rule.doubt("groups") : rule)));
      }, chain);
    });
    return reading.finish();
  }

  globalThis.portbook.rules.formats.aws = {
    is: (text) => /^\s*\{/.test(text) && /"(SecurityGroups|SecurityGroupRules|IpPermissions)"\s*:/.test(text),
    read,
  };
})();
