<#import "/parts/snippet.ftl" as p>
<#-- Shell code that sends one request to the API of Sophos Firewall. Sophos Firewall API help: List of tags used in API. -->

<#-- Sends what is nested as XML, and fails unless each part of it is answered with a code of success. -->
<#macro send>
set -eu
if [ $# -ne 2 ]; then
  echo "usage: sh $0 https://FIREWALL:4444 USER" >&2
  exit 2
fi
plain() { printf "%s" "$1" | sed "s/&/\&amp;/g; s/</\&lt;/g"; }
if [ -z "${r"${SOPHOS_PASSWORD:-}"}" ]; then
  printf "Password of %s: " "$2" >&2
  stty -echo
  IFS= read -r SOPHOS_PASSWORD
  stty echo
fi
answer=$({
  printf "<Request><Login><Username>%s</Username><Password>%s</Password></Login>" "$(plain "$2")" "$(plain "$SOPHOS_PASSWORD")"
  cat <<'XML'
<#nested>
</Request>
XML
} | curl --silent --show-error --fail --form "reqxml=<-" "$1/webconsole/APIController")
printf "%s\n" "$answer"
case $answer in *"Authentication Successful"*) ;; *) exit 1 ;; esac
if printf "%s\n" "$answer" | grep -o 'code="[0-9]*"' | grep -v 'code="2'; then
  exit 1
fi
</#macro>

<#-- Name of the rule that translates the address of the server: tegsoft-voice_nat. -->
<#function nat><#return s.name("scope", s.prefix + "-", s.scope.id, "") + "_nat"></#function>
