<#ftl attributes={"extension": "sh"}>
<#import "/parts/snippet.ftl" as p>
<#assign chain = p.scoped("chain", "-nat"), forward = "inet " + s.param("table") + " " + s.param("forward")>
#!/bin/sh
<@p.header mark="#" notes=["Removes what the matching add file added. Run it as root."] />
set -eu

# Every jump into the chain, then the chain.
nft -a list chain ${forward} | sed -n "s/.*jump ${chain} # handle //p" | while read -r handle; do
  nft delete rule ${forward} handle "$handle"
done
nft delete chain inet ${s.param("table")} ${chain}
<#if s.translation??>
nft delete table ip ${chain}-nat
</#if>
