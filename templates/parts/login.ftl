<#-- Shell that finds out from where the administrators come who must not be locked out: SSH_FROM and SSH_PORT. -->
<#macro login>
# Who may log in by ssh: networks with spaces between them. Empty: the address and port of the session that runs this file.
SSH_FROM="${"$"}{SSH_FROM:-}"
SSH_PORT="${"$"}{SSH_PORT:-}"
if [ -z "$SSH_FROM" ]; then
  SSH_FROM="${"$"}{SSH_CONNECTION:-}"
  SSH_PORT="${"$"}{SSH_PORT:-${"$"}{SSH_FROM##* }}"
  SSH_FROM="${"$"}{SSH_FROM%% *}"
fi
SSH_PORT="${"$"}{SSH_PORT:-22}"
if [ "${"$"}{1:-}" != remove ] && [ -z "$SSH_FROM" ]; then
  echo "nobody could log in by ssh any more: put the administrators' networks into SSH_FROM" >&2
  exit 2
fi
</#macro>

<#-- What the header of a whole policy says beside how it works. -->
<#function notes>
<#return [
  "Apply: put your networks into the variables, then sh FILE as root; as often as you like.",
  "Undo: sh FILE remove",
  "This is a whole policy: whatever is not named here is dropped, in and out, except answers, loopback, ping and neighbour discovery.",
  "Your own ssh session stays, and so do new ones from its address to its port. sudo hides that address: sudo SSH_FROM=NETWORK sh FILE",
  "The matrix does not know what your system needs: name service, time, updates, DHCP. Add that before you apply it."]>
</#function>
