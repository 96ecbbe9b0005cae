# How iptables is used; $2 is a file without its extension.
set -eu
backend=${BACKEND:-nft}
PATH=$HOME/bin:$PATH
if [ ! -d "$HOME/bin" ]; then
  mkdir "$HOME/bin"
  for command in iptables iptables-save iptables-restore ip6tables ip6tables-save ip6tables-restore; do
    ln -s "/usr/sbin/xtables-$backend-multi" "$HOME/bin/$command"
  done
fi
rules() {
  cat <<END
*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT DROP [0:0]
-A INPUT -i lo -j ACCEPT
-A INPUT -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT
-A INPUT -p $1 -j ACCEPT
-A INPUT -s $2 -p tcp -m tcp --dport 22 -m comment --comment "ssh of the administrators" -j ACCEPT
-A INPUT -j DROP
-A OUTPUT -o lo -j ACCEPT
-A OUTPUT -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT
-A OUTPUT -p $1 -j ACCEPT
-A OUTPUT -j DROP
COMMIT
END
}
case $1 in
  bare)
    for command in iptables ip6tables; do
      $command -P INPUT ACCEPT
    done
    ;;
  before)
    rules icmp "$ADMINISTRATOR_4" | iptables-restore
    rules ipv6-icmp "$ADMINISTRATOR_6" | ip6tables-restore
    ;;
  ban) # as fail2ban does; $2 is an address of IPv4, $3 one of IPv6
    for command in iptables ip6tables; do
      [ $command = iptables ] && address=$2 || address=$3
      $command -N f2b-asterisk
      $command -A f2b-asterisk -s "$address" -j REJECT
      $command -A f2b-asterisk -j RETURN
      $command -I INPUT -j f2b-asterisk
    done
    ;;
  add) sh "$2.sh" ;;
  remove) sh "$2.sh" remove ;;
  policy) sh "$2.policy.sh" ;;
  unpolicy) sh "$2.policy.sh" remove ;;
  state)
    for command in iptables ip6tables; do
      $command-save | sed -e '/^#/d' -e 's/ \[[0-9:]*\]$//'
    done
    ;;
esac
