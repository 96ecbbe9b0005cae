# The same with the kernel's older interface.
BACKEND=legacy exec sh "$(dirname "$0")/../iptables@nft/steps.sh" "$@"
