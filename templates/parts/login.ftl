<#-- Shell code that finds the addresses of the administrators, who must not be locked out: SSH_FROM and SSH_PORT. -->
<#macro login>
# Networks that may log in by SSH, separated by spaces. Empty: the address and port of the session that runs this file.
SSH_FROM="${"$"}{SSH_FROM:-}"
SSH_PORT="${"$"}{SSH_PORT:-}"
if [ -z "$SSH_FROM" ]; then
  SSH_FROM="${"$"}{SSH_CONNECTION:-}"
  SSH_PORT="${"$"}{SSH_PORT:-${"$"}{SSH_FROM##* }}"
  SSH_FROM="${"$"}{SSH_FROM%% *}"
fi
SSH_PORT="${"$"}{SSH_PORT:-22}"
if [ "${"$"}{1:-}" != remove ] && [ -z "$SSH_FROM" ]; then
  echo "stopped, because every SSH login would be blocked: set SSH_FROM to the administrators' networks" >&2
  exit 2
fi
</#macro>

<#-- The notes in the header of every complete policy. -->
<#function notes>
<#return [
  "Apply: set the variables to your networks, then run `sh FILE` as root. It can be run again.",
  "Undo: sh FILE remove",
  "Complete policy: everything not listed here is dropped, inbound and outbound, except return traffic, loopback, ping and neighbour discovery.",
  "Your current SSH session survives, and so do new sessions from its address to its port. Under sudo that address is hidden: sudo SSH_FROM=NETWORK sh FILE",
  "Your system needs more than is listed here (DNS, time, updates, DHCP): add it before you apply this."]>
</#function>
