<#ftl attributes={"extension": "sh"}>
<#import "/parts/snippet.ftl" as p>
#!/bin/sh
<@p.header mark="#" notes=["Removes what the matching add file added. Run it as root."] />
set -eu
TABLE="inet ${s.param("table")}"

# Deletes every jump into a chain, then the chain, if it is there.
# shellcheck disable=SC2086
remove() {
  nft list chain $TABLE "$2" >/dev/null 2>&1 || return 0
  nft -a list chain $TABLE "$1" | sed -n "s/.*jump $2 # handle //p" | while read -r handle; do
    nft delete rule $TABLE "$1" handle "$handle"
  done
  nft delete chain $TABLE "$2"
}

<#if s.inbound?has_content>
remove ${s.param("input")} ${p.scoped("chain", "-out")}-in
</#if>
<#if s.outbound?has_content>
remove ${s.param("output")} ${p.scoped("chain", "-out")}-out
</#if>
