#!/bin/sh
# A server and everybody else, as two network namespaces with a cable between them. Nothing of it touches the machine.
#
# lab.sh up NAME FOLDER        makes them; the environment has SERVER and PEERS, addresses with spaces between them
# lab.sh in NAME FOLDER ...    runs a command in the server, which has an /etc, a /run and a /var of its own
# lab.sh peer NAME FOLDER ...  runs a command at the other end
# lab.sh second NAME FOLDER .. runs a command at the other end, as in a server: it has an /etc, a /run and a /var of its own too
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

folders() {
  mkdir -p "$1/run/dbus" "$1/var/log" "$1/var/lib" "$1/home"
  cp -a /etc "$1/etc"
}

# in_own NAMESPACE FOLDER COMMAND ...
in_own() {
  space=$1 own=$2
  shift 2
  # shellcheck disable=SC2016
  HOME=$own/home exec ip netns exec "$space" unshare -m sh -euc '
    for own in /etc /run /var; do mount --bind "$0$own" "$own"; done
    exec "$@"' "$own" "$@"
}

case $action in
  up)
    side "$name-in"
    side "$name-out"
    ip -n "$name-in" link add cable type veth peer name cable netns "$name-out"
    addresses "$name-in" "$SERVER"
    addresses "$name-out" "$PEERS"
    folders "$folder"
    ;;
  in)
    in_own "$name-in" "$folder" "$@"
    ;;
  second)
    [ -d "$folder/second" ] || folders "$folder/second"
    in_own "$name-out" "$folder/second" "$@"
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
