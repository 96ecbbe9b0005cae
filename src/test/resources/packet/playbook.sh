# How a playbook is used: $1 names the firewall that it writes to, $3 is a file without its extension.
set -eu
packet=$(dirname "$0")
firewall=$1
shift
play() {
  ANSIBLE_CONFIG=$packet/ansible.cfg ansible-playbook -i tegsoft, -c local -e ansible_become=false \
    -e "ansible_python_interpreter=$packet/module-python" "$@"
}
case $1 in
  add) play "$2.yml" ;;
  remove) play -e state=absent "$2.yml" ;;
  *) exec sh "$packet/$firewall/steps.sh" "$@" ;;
esac
