# How nftables is used; $2 is a file without its extension.
set -eu
case $1 in
  bare) ;;
  before)
    nft -f - <<END
table inet filter {
  chain input {
    type filter hook input priority filter; policy drop;
    iif lo accept
    ct state vmap { established : accept, related : accept, invalid : drop }
    meta l4proto { icmp, ipv6-icmp } accept
    ip saddr $ADMINISTRATOR_4 tcp dport 22 accept comment "ssh of the administrators"
    ip6 saddr $ADMINISTRATOR_6 tcp dport 22 accept comment "ssh of the administrators"
    drop
  }
  chain output {
    type filter hook output priority filter; policy drop;
    oif lo accept
    ct state established,related accept
    meta l4proto { icmp, ipv6-icmp } accept
    drop
  }
}
END
    ;;
  ban) # as fail2ban does; $2 is an address of IPv4, $3 one of IPv6
    nft -f - <<END
table inet f2b-table {
  chain f2b-chain {
    type filter hook input priority filter - 1; policy accept;
    ip saddr $2 reject
    ip6 saddr $3 reject
  }
}
END
    ;;
  add) nft -f "$2.nft" ;;
  remove) sh "$2.remove.sh" ;;
  policy) sh "$2.policy.sh" ;;
  unpolicy) sh "$2.policy.sh" remove ;;
  state) nft -s list ruleset ;;
esac
