# How a playbook is used: $1 names the firewall that it writes to, $3 is a file without its extension.
set -eu
firewall=$1
shift
play() {
  ANSIBLE_PIPELINING=1 ansible-playbook -i tegsoft, -c local -e ansible_become=false \
    -e ansible_python_interpreter=/usr/bin/python3 "$@"
}
case $1 in
  add) play "$2.yml" ;;
  remove) play -e state=absent "$2.yml" ;;
  *) exec sh "$(dirname "$0")/$firewall/steps.sh" "$@" ;;
esac
