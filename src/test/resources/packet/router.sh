# How a firewall is used on a router: router.sh PLATFORM STEP [FILE]. BACKEND is that of iptables; HOME is a folder for programs.
#
# closed    what a router has before: it bans some machines, forwards what belongs to connections, and nothing else
# state     everything that the firewall holds, without counters
set -eu
platform=$1 step=$2 file=${3:-}
programs() {
  PATH=$HOME/$BACKEND:$PATH
  if [ ! -d "$HOME/$BACKEND" ]; then
    mkdir "$HOME/$BACKEND"
    for command in iptables iptables-save iptables-restore ip6tables ip6tables-save ip6tables-restore; do
      printf '#!/bin/sh\nexec /usr/sbin/xtables-%s-multi %s "$@"\n' "$BACKEND" "$command" > "$HOME/$BACKEND/$command"
      chmod +x "$HOME/$BACKEND/$command"
    done
  fi
}
case $step in
  add) [ "$platform" = nftables-router ] || programs; sh "$file" ;;
  remove) [ "$platform" = nftables-router ] || programs; sh "$file" remove ;;
  closed)
    if [ "$platform" = nftables-router ]; then
      nft -f - <<END
table inet bans {
  chain forward {
    type filter hook forward priority filter - 1; policy accept;
    ip saddr $BANNED_4 drop
    ip6 saddr $BANNED_6 drop
  }
}
table inet filter {
  chain forward {
    type filter hook forward priority filter; policy drop;
    ct state established,related accept
  }
}
END
    else
      programs
      for command in iptables ip6tables; do
        [ $command = iptables ] && banned=$BANNED_4 || banned=$BANNED_6
        $command-restore <<END
*nat
:PREROUTING ACCEPT [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
:bans - [0:0]
-A bans -s $banned -j DROP
-A bans -j RETURN
-A FORWARD -j bans
-A FORWARD -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT
-A FORWARD -j REJECT
COMMIT
END
      done
    fi
    ;;
  state)
    if [ "$platform" = nftables-router ]; then
      nft -s list ruleset
    else
      programs
      for command in iptables ip6tables; do
        $command-save | sed -e '/^#/d' -e 's/ \[[0-9:]*\]$//'
      done
    fi
    ;;
esac
