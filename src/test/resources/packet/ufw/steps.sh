# How ufw is used; $2 is a file without its extension.
set -eu
case $1 in
  before | bare)
    {
      ufw default deny incoming
      ufw default deny outgoing
      ufw allow proto tcp from "$ADMINISTRATOR_4" to any port 22 comment "ssh of the administrators"
      ufw allow proto tcp from "$ADMINISTRATOR_6" to any port 22 comment "ssh of the administrators"
      ufw deny in from any to any
      ufw deny out from any to any
      ufw --force enable
    } >/dev/null
    ;;
  ban) # as fail2ban does; $2 is an address of IPv4, $3 one of IPv6
    for address in "$2" "$3"; do
      ufw prepend deny from "$address" to any comment "by fail2ban"
    done >/dev/null
    ;;
  add) sh "$2.sh" ;;
  remove) sh "$2.sh" remove ;;
  policy) sh "$2.policy.sh" ;;
  unpolicy) sh "$2.policy.sh" remove ;;
  state)
    for command in iptables ip6tables; do
      $command-save | sed -e '/^#/d' -e 's/ \[[0-9:]*\]$//'
    done
    cat /etc/ufw/*.rules /etc/default/ufw /etc/ufw/ufw.conf
    ;;
esac
