#!/bin/sh
# A server, a router in front of it and everybody else, as three network namespaces in a row. Nothing of it touches the machine.
#
# routed.sh up NAME         makes them; the environment has SERVER, PUBLIC and PEERS, addresses with spaces between them
# routed.sh server NAME ... runs a command in the server, routed.sh router NAME ... in the router, routed.sh peer NAME ... in the others
# routed.sh down NAME       takes them away
set -eu
action=$1 name=$2
shift 2

side() {
  ip netns add "$1"
  ip netns exec "$1" sysctl -qw net.ipv6.conf.default.accept_dad=0 net.ipv6.conf.all.accept_dad=0
  ip -n "$1" link set lo up
}

# cable NAMESPACE DEVICE NAMESPACE DEVICE
cable() {
  ip -n "$1" link add "$2" type veth peer name "$4" netns "$3"
  ip -n "$1" link set "$2" up
  ip -n "$3" link set "$4" up
}

# address NAMESPACE DEVICE ADDRESS
address() {
  case $3 in
    *:*) ip -n "$1" address add "$3/128" dev "$2" nodad ;;
    *) ip -n "$1" address add "$3/32" dev "$2" ;;
  esac
}

# route NAMESPACE DEVICE ADDRESS
route() {
  case $3 in
    *:*) ip -n "$1" -6 route add "$3/128" dev "$2" ;;
    *) ip -n "$1" route add "$3/32" dev "$2" ;;
  esac
}

case $action in
  up)
    for one in server router peer; do side "$name-$one"; done
    cable "$name-router" inside "$name-server" cable
    cable "$name-router" outside "$name-peer" cable
    for one in $SERVER; do
      address "$name-server" cable "$one"
      route "$name-router" inside "$one"
    done
    for one in $PEERS; do
      address "$name-peer" cable "$one"
      route "$name-router" outside "$one"
    done
    for one in $PUBLIC; do address "$name-router" outside "$one"; done
    for one in server peer; do
      ip -n "$name-$one" route add default dev cable
      ip -n "$name-$one" -6 route add default dev cable
    done
    for device in inside outside; do # The other end asks for addresses behind the router.
      ip netns exec "$name-router" sysctl -qw "net.ipv4.conf.$device.proxy_arp=1" "net.ipv6.conf.$device.proxy_ndp=1" \
        "net.ipv4.neigh.$device.proxy_delay=0" "net.ipv6.neigh.$device.proxy_delay=0"
    done
    for one in $SERVER; do case $one in *:*) ip -n "$name-router" neigh add proxy "$one" dev outside ;; esac; done
    for one in $PEERS; do case $one in *:*) ip -n "$name-router" neigh add proxy "$one" dev inside ;; esac; done
    ip netns exec "$name-router" sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1
    # Connections keep what they had when they began: so that each step of a test sees new ones, they soon end.
    for time in udp_timeout udp_timeout_stream tcp_timeout_syn_sent tcp_timeout_syn_recv tcp_timeout_close icmp_timeout icmpv6_timeout; do
      ip netns exec "$name-router" sysctl -qw "net.netfilter.nf_conntrack_$time=1"
    done
    ;;
  down)
    for one in server router peer; do
      ip netns pids "$name-$one" | xargs -r kill -9 2>/dev/null || true
      ip netns delete "$name-$one"
    done
    ;;
  *)
    exec ip netns exec "$name-$action" "$@"
    ;;
esac
