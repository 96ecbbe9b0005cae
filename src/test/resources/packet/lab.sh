#!/bin/sh
# A server and everybody else, as two network namespaces with a cable between them. Nothing of it touches the machine.
#
# lab.sh up NAME FOLDER        makes them; the environment has SERVER and PEERS, addresses with spaces between them
# lab.sh in NAME FOLDER ...    runs a command in the server, which has an /etc, a /run and a /var of its own
# lab.sh peer NAME FOLDER ...  runs a command at the other end
# lab.sh down NAME FOLDER      ends every process in them and takes them away
set -eu
action=$1 name=$2 folder=$3
shift 3

side() {
  ip netns add "$1"
  ip netns exec "$1" sysctl -qw net.ipv6.conf.default.accept_dad=0 net.ipv6.conf.all.accept_dad=0
  ip -n "$1" link set lo up
}

addresses() {
  ip -n "$1" link set cable up
  for address in $2; do
    case $address in
      *:*) ip -n "$1" address add "$address/128" dev cable nodad ;;
      *) ip -n "$1" address add "$address/32" dev cable ;;
    esac
  done
  ip -n "$1" route add default dev cable
  ip -n "$1" -6 route add default dev cable
}

case $action in
  up)
    side "$name-in"
    side "$name-out"
    ip -n "$name-in" link add cable type veth peer name cable netns "$name-out"
    addresses "$name-in" "$SERVER"
    addresses "$name-out" "$PEERS"
    cp -a /etc "$folder/etc"
    mkdir -p "$folder/run/dbus" "$folder/var/log" "$folder/var/lib" "$folder/home"
    ;;
  in)
    # shellcheck disable=SC2016
    HOME=$folder/home exec ip netns exec "$name-in" unshare -m sh -euc '
      for own in /etc /run /var; do mount --bind "$0$own" "$own"; done
      exec "$@"' "$folder" "$@"
    ;;
  peer)
    exec ip netns exec "$name-out" "$@"
    ;;
  down)
    for side in "$name-in" "$name-out"; do
      ip netns pids "$side" | xargs -r kill -9 2>/dev/null || true
      ip netns delete "$side"
    done
    ;;
esac
