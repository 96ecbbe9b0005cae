<#ftl output_format="plainText" attributes={"each": "", "path": "check/check-ports.sh", "shows": "script"}>
<#import "/parts/checker.ftl" as c>
#!/usr/bin/env bash
# Tests which ports of ${checker.product} can be reached from this computer.
# Edition ${checker.edition}, matrix ${checker.fingerprint}
# ${checker.url}
#
# Needs bash and the GNU core utilities. It contacts only the given hosts, on the ports of the matrix. A UDP port is
# reported as open only if a program has answered.
set -u
export LC_ALL=C

readonly site="${checker.url}"
readonly edition="${checker.edition}" fingerprint="${checker.fingerprint}"
readonly parts="${checker.components()?join(",")}" # of the product, on machines of their own

usage() {
  cat <<END
Usage: ${r"${0##*/}"} HOST... [--purpose ID | --role ID | --service ID] [OPTION]...
       ${r"${0##*/}"} --respond [OPTION]...

Tests from this computer the ports that ${checker.product} listens on.

  --purpose ID       only ports of this purpose; likewise --role ID and --service ID
<#if checker.components()?has_content>
  --component ID     which part HOST is, or this computer with --outbound and --respond: ${checker.components()?join(", ")}
</#if>
  --outbound         test outbound ports: run it on the server, with the remote host as HOST
  --ranges           also test the first, middle and last port of each range
  --timeout SECONDS  how long to wait for an answer, 1 to 60 (default: 3)
  --list             list what would be tested, without contacting any host
  --format FORMAT    of the results: text, json, or tap (Test Anything Protocol, version 13; default: text)
<#list checker.settings() as id, port>
  ${("--" + id + " " + port.single()?then("PORT", "RANGE"))?right_pad(17)}  port configured on your server (default: ${port.text("-")})
</#list>
  --respond          run on the server while --ranges runs elsewhere: answers on the UDP ranges; needs python3
  --duration SECONDS how long to respond, 1 to 3600 (default: 600)

Each option with a value can also be written as --NAME=VALUE. Several hosts are tested one after the other.

Exit status: 0 all tested ports are open; 1 at least one port is not open; 2 wrong usage; 3 no port is known to be
blocked, but some results are inconclusive.
END
}

matrix() {
  cat <<'END'
<@c.table />
END
}

# Settings that follow from others: ID FROM DEFAULT STEP OFFSET COUNT DEFAULT EACH
computed() {
  cat <<'END'
<@c.computed />
END
}
<#noparse>

fail() {
  printf '%s: %s\n' "${0##*/}" "$1" >&2
  exit 2
}

# Whether a list with commas has a word: has LIST WORD
has() { [[ ,$1, == *,"$2",* ]]; }

# A whole number within bounds: number OPTION TEXT MOST
number() {
  [[ $2 =~ ^[1-9][0-9]{0,4}$ && $2 -le $3 ]] || fail "$1 must be a number from 1 to $3, not \`$2\`"
}

# Every setting that can be changed, with its default.
settings() {
  local way transport ports protocol service setting id from start count number
  while read -r way transport ports protocol service setting _; do
    [[ $way == '#' || $setting == - || $(computed) =~ (^|$'\n')"$setting " ]] || printf '%s %s\n' "$setting" "$ports"
  done < <(matrix)
  while read -r id from start _ _ count number _; do
    [[ ! $id ]] || printf '%s %s\n' "$from" "$start"
    [[ ! $id || $count == - ]] || printf '%s %s\n' "$count" "$number"
  done < <(computed)
}

# What a setting is: as changed, or else as given: value SETTING DEFAULT
value() {
  local name to ports=$2
  while read -r name to; do
    [[ $name != "$1" ]] || ports=$to
  done <<<"$moved"
  printf '%s' "$ports"
}

# Changes the settings that follow from changed ones.
follow() {
  local id from start step offset count number each first last
  while read -r id from start step offset count number each; do
    [[ $id ]] || continue
    start=$(value "$from" "$start") number=$(value "$count" "$number")
    first=$((offset + step * ${start%-*})) last=$((offset + step * ${start#*-}))
    ((each == 0)) || last=$((first - 1 + each * number))
    ((first >= 1 && last <= 65535)) || fail "with these options, $id would not be between 1 and 65535"
    ((first == last)) || first+=-$last
    moved+="$id $first"$'\n'
  done < <(computed)
}

# Records the changed port of a setting: move SETTING VALUE
move() {
  local setting ports found=
  while read -r setting ports; do
    [[ $setting == "$1" ]] && found=$ports
  done < <(settings)
  [[ $found ]] || fail "unknown option --$1; --help lists the options"
  if [[ $found == *-* ]]; then
    [[ $2 =~ ^[0-9]+-[0-9]+$ ]] || fail "--$1 must be a range like $found, not \`$2\`"
    number "--$1" "${2%-*}" 65535
    number "--$1" "${2#*-}" 65535
    ((${2%-*} < ${2#*-})) || fail "--$1 must be a range like $found, not \`$2\`"
  else
    number "--$1" "$2" 65535
  fi
  moved+="$1 $2"$'\n'
}

hosts=() format=text field='' wanted='' component='' way=in ranges='' timeout=3 duration=600 action=check moved=''
while (($#)); do
  if [[ $1 == --*=* ]]; then
    case ${1%%=*} in
      --help | --outbound | --ranges | --list | --respond) fail "${1%%=*} takes no value" ;;
    esac
    set -- "${1%%=*}" "${1#*=}" "${@:2}"
  fi
  case $1 in
    -h | --help)
      usage
      exit 0
      ;;
    --outbound) way=out ;;
    --ranges) ranges=yes ;;
    --list) action=list ;;
    --respond) action=respond ;;
    --*)
      (($# > 1)) || fail "$1 needs a value, or is not an option; --help lists the options"
      case $1 in
        --purpose | --role | --service)
          [[ ! $field ]] || fail "use only one of --purpose, --role and --service"
          field=${1#--} wanted=$2
          ;;
        --component) component=$2 ;;
        --format)
          has text,json,tap "$2" || fail "--format must be text, json or tap, not \`$2\`"
          format=$2
          ;;
        --timeout)
          number "$1" "$2" 60
          timeout=$2
          ;;
        --duration)
          number "$1" "$2" 3600
          duration=$2
          ;;
        *) move "${1#--}" "$2" ;;
      esac
      shift
      ;;
    -*) fail "unknown option $1; --help lists the options" ;;
    *)
      [[ $1 =~ ^[A-Za-z0-9:][A-Za-z0-9.:_-]*$ ]] || fail "\`$1\` is not a host name or address"
      hosts+=("$1")
      ;;
  esac
  shift
done

# Stops unless it is certain which part is tested.
one_component() {
  if [[ ! $component ]]; then
    [[ ! $parts || $action == list ]] || fail "say with --component which part of the product is tested: ${parts//,/, }"
  elif ! has "$parts" "$component"; then
    fail "unknown component \`$component\`; the product has: ${parts:-none}"
  fi
}

# Whether a row is tested: what the part listens on or connects to, and with --outbound also what it uses of other parts.
# concerns DIRECTION ROLES COMPONENTS
concerns() {
  local part
  if [[ $1 == "$way" ]]; then
    [[ ! $component ]] || has "$3" "$component"
    return
  fi
  [[ $way == out ]] || return
  for part in ${component:-${parts//,/ }}; do
    has "$2" "$part" && return
  done
  return 1
}

# Prints what is to be tested: TRANSPORT PORTS PROTOCOL SERVICE
rows() {
  local row transport ports protocol service setting purposes roles own name to known=''
  while read -r row transport ports protocol service setting purposes roles _ own; do
    [[ $row != '#' ]] || continue
    case $field in
      purpose) has "$purposes" "$wanted" || continue ;;
      role) has "$roles" "$wanted" || continue ;;
      service) [[ $service == "$wanted" ]] || continue ;;
    esac
    known=yes
    concerns "$row" "$roles" "$own" || continue
    while read -r name to; do
      [[ $name && $name == "$setting" ]] && ports=$to
    done <<<"$moved"
    printf '%s %s %s %s\n' "$transport" "$ports" "$protocol" "$service"
  done < <(matrix)
  [[ $known ]] || fail "unknown $field \`$wanted\`; see $site"
}

# The tested ports of a range: first, middle and last.
samples() {
  local first=${1%-*} last=${1#*-}
  printf '%s\n' "$first" $(((first + last) / 2)) "$last" | uniq
}

# The state of a port after a failed connection, from the text of errno in the C locale.
refusal() {
  case $1 in
    *refused*) state=closed ;;
    *'No route'* | *unreachable* | *'not permitted'* | *'host is down'* | *'host is not on'*) state=rejected ;;
    *'not known'* | *resolution* | *'No address'* | *'not supported'*) fail "cannot resolve \`$host\`" ;;
    *'No such file'*) fail "this bash was built without /dev/tcp" ;;
    *) state=cannot-tell ;;
  esac
}

# Connects and hangs up: tcp PORT
tcp() {
  local said status
  # shellcheck disable=SC2016 # The inner shell expands it.
  said=$(timeout "$timeout" "$BASH" -c ': <"/dev/tcp/$0/$1"' "$host" "$1" 2>&1)
  status=$?
  case $status in
    0) state=open ;;
    124) state=filtered ;;
    *) refusal "$said" ;;
  esac
}

# Sends a question and waits for a datagram: udp PORT PROTOCOL
udp() {
  local question said status name=$host
  [[ $host != *:* ]] || name="[$host]"
  if [[ $2 == sip ]]; then # RFC 3261, section 11; rport: RFC 3581.
    question="OPTIONS sip:$name:$1 SIP/2.0\r\nVia: SIP/2.0/UDP check.invalid;branch=z9hG4bK$RANDOM$RANDOM;rport\r\n"
    question+="Max-Forwards: 70\r\nFrom: <sip:check@check.invalid>;tag=$RANDOM\r\nTo: <sip:$name>\r\n"
    question+="Call-ID: $RANDOM$RANDOM@check.invalid\r\nCSeq: 1 OPTIONS\r\nContent-Length: 0\r\n\r\n"
  else
    question="portbook-check $RANDOM$RANDOM"
  fi
  # bash writes line by line; dd combines the lines into one datagram.
  # shellcheck disable=SC2016 # The inner shell expands it.
  said=$(timeout "$timeout" "$BASH" -c '
    exec 3<>"/dev/udp/$0/$1" || exit
    printf %b "$2" | dd bs=2048 iflag=fullblock status=none >&3 && dd bs=2048 count=1 status=none <&3' "$host" "$1" "$question" 2>&1 | tr -d '\0'
    exit "${PIPESTATUS[0]}")
  status=$?
  case $status/$said in
    0/?*) state=open ;;
    0/ | 124/*) state=cannot-tell ;;
    *) refusal "$said" ;;
  esac
}

seen=' ' results=0
report() { # STATE PORT/TRANSPORT SERVICE
  has "${seen// /,}" "$1" || seen+="$1 "
  case $format/$1 in
    json/*)
      ((results == 0)) || printf ','
      printf '\n  {"host": "%s", "state": "%s", "ports": "%s", "transport": "%s", "service": "%s"}' "$host" "$1" "${2%/*}" "${2#*/}" "$3"
      ;;
    tap/partly-open)
      printf '# %s %s %s: %s\n' "$host" "$2" "$3" "$1"
      return
      ;;
    tap/open) printf 'ok %d - %s %s %s\n' $((results + 1)) "$host" "$2" "$3" ;;
    tap/cannot-tell | tap/not-tried) printf 'ok %d - %s %s %s # SKIP %s\n' $((results + 1)) "$host" "$2" "$3" "$1" ;;
    tap/*) printf 'not ok %d - %s %s %s: %s\n' $((results + 1)) "$host" "$2" "$3" "$1" ;;
    *) printf '%-12s %-16s %-24s %s\n' "$1" "$2" "$3" "${site}p/$3/" ;;
  esac
  results=$((results + 1))
}

# What stands before all results, and after them.
begin() {
  case $format in
    json) printf '{"edition": "%s", "matrix": "%s", "results": [' "$edition" "$fingerprint" ;;
    tap) echo "TAP version 13" ;;
  esac
}
finish() {
  case $format in
    json) printf '\n]}\n' ;;
    tap) echo "1..$results" ;;
    *) legend ;;
  esac
}

# Explains the states that occurred.
legend() {
  echo
  local word
  for word in $seen; do
    case $word in
      open) echo "open: a program answered." ;;
      closed) echo "closed: the host, or a firewall, answered that nothing listens there. RTP listens only during calls: try --respond." ;;
      rejected) echo "rejected: a firewall or router refused the connection." ;;
      filtered) echo "filtered: no answer, as when a firewall drops packets or the host is off." ;;
      cannot-tell) echo "cannot-tell: no answer; with UDP, the port may be open, closed or filtered." ;;
      partly-open) echo "partly-open: a range of which some tested ports are open and others are not, as when a firewall has another range." ;;
      not-tried) echo "not-tried: a range. Use --ranges here, and meanwhile run this script with --respond on the server." ;;
    esac
  done
}

# Tests one host: try ROWS
try() {
  local transport ports protocol service port state states
  while read -r transport ports protocol service <&4; do
    if [[ $ports == *-* && ! $ranges ]]; then
      report not-tried "$ports/$transport" "$service"
      continue
    fi
    states=''
    for port in $(samples "$ports"); do
      "$transport" "$port" "$protocol"
      report "$state" "$port/$transport" "$service"
      states+=" $state"
    done
    if [[ $states == *' open'* && ${states// open/} ]]; then
      report partly-open "$ports/$transport" "$service"
    fi
  done 4<<<"$1"
}

check() {
  local host said state
  for host in "${hosts[@]}"; do # A socket of UDP that sends nothing finds the address.
    # shellcheck disable=SC2016 # The inner shell expands it.
    said=$("$BASH" -c ': <>"/dev/udp/$0/9"' "$host" 2>&1) || refusal "$said"
  done
  begin
  for host in "${hosts[@]}"; do
    ((${#hosts[@]} == 1)) || [[ $format != text ]] || printf '%s:\n' "$host"
    try "$1"
  done
  finish
  case $seen in
    *' closed '* | *' rejected '* | *' filtered '*) exit 1 ;;
    *' cannot-tell '*) exit 3 ;;
  esac
}

list() {
  local transport ports protocol service
  while read -r transport ports protocol service; do
    printf '%-16s %-24s %s\n' "$ports/$transport" "$service" "${site}p/$service/"
  done <<<"$1"
}

# Answers questions on the UDP ranges, so that a test from another computer can see that they are open.
respond() {
  local transport ports protocol service python answered=()
  while read -r transport ports protocol service; do
    if [[ $transport == udp && $ports == *-* ]]; then
      mapfile -t -O "${#answered[@]}" answered < <(samples "$ports")
    fi
  done <<<"$1"
  ((${#answered[@]})) || fail "nothing to respond on: no UDP range is selected"
  python=$(PATH=$PATH:/usr/libexec type -P python3 || PATH=$PATH:/usr/libexec type -P platform-python) ||
    fail "--respond needs python3"
  "$python" - "$duration" "${answered[@]}" <<'END'
import select
import socket
import sys
import time

end = time.monotonic() + int(sys.argv[1])
listening = []
for port in map(int, sys.argv[2:]):
    for family, address in ((socket.AF_INET, "0.0.0.0"), (socket.AF_INET6, "::")):
        try:
            listener = socket.socket(family, socket.SOCK_DGRAM)
            if family == socket.AF_INET6:
                listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            listener.bind((address, port))
            listening.append(listener)
            print("responding on %s port %d/udp" % (address, port), flush=True)
        except OSError as fault:
            print("not responding on %s port %d/udp: %s" % (address, port, fault.strerror), flush=True)
while listening and time.monotonic() < end:
    ready, _, _ = select.select(listening, [], [], end - time.monotonic())
    for listener in ready:
        question, asker = listener.recvfrom(2048)
        if question.startswith(b"portbook-check "):  # The answer is never longer than the question.
            listener.sendto(b"portbook-reply " + question[15:], asker)
            print("answered %s on port %d" % (asker[0], listener.getsockname()[1]), flush=True)
END
}

follow
one_component
chosen=$(rows) || exit 2
[[ $chosen ]] || fail "\`${wanted:-$component}\` has no ports in this direction${component:+ at $component}; --outbound tests the ports that the server connects to"
if [[ $action == check ]] && ((${#hosts[@]} == 0)); then
  usage >&2
  exit 2
fi
"$action" "$chosen"
</#noparse>
