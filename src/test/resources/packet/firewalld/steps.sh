# How firewalld is used; $2 is a file without its extension.
set -eu
# As firewalld itself would write it.
zone() {
  cat <<END
<?xml version="1.0" encoding="utf-8"?>
<zone target="DROP">
  <protocol value="icmp"/>
  <protocol value="ipv6-icmp"/>
  <rule family="ipv4">
    <source address="$ADMINISTRATOR_4"/>
    <port port="22" protocol="tcp"/>
    <accept/>
  </rule>
  <rule family="ipv6">
    <source address="$ADMINISTRATOR_6"/>
    <port port="22" protocol="tcp"/>
    <accept/>
  </rule>
</zone>
END
}
policy() {
  cat <<END
<policy target="DROP">
  <ingress-zone name="HOST"/>
  <egress-zone name="ANY"/>
  <protocol value="icmp"/>
  <protocol value="ipv6-icmp"/>
</policy>
END
}
case $1 in
  before | bare)
    mkdir -p /etc/firewalld/zones /etc/firewalld/policies
    zone >/etc/firewalld/zones/public.xml
    policy >/etc/firewalld/policies/closed.xml
    dbus-daemon --config-file="$(dirname "$0")/bus.conf" --fork --nopidfile
    firewalld --nofork --nopid >/dev/null 2>&1 &
    tries=100
    until firewall-cmd --quiet --state 2>/dev/null; do
      tries=$((tries - 1))
      [ "$tries" -gt 0 ]
      sleep 0.1
    done
    ;;
  ban) # as fail2ban does; $2 is an address of IPv4, $3 one of IPv6
    for rule in "family=ipv4 source address=$2" "family=ipv6 source address=$3"; do
      firewall-cmd --quiet --permanent --add-rich-rule="rule $rule reject"
    done
    firewall-cmd --quiet --reload
    ;;
  add) sh "$2.sh" ;;
  remove) sh "$2.sh" remove ;;
  policy) sh "$2.policy.sh" ;;
  unpolicy) sh "$2.policy.sh" remove ;;
  state)
    nft -s list ruleset
    find /etc/firewalld -name '*.xml' | sort | xargs tail -n +1
    ;;
esac
