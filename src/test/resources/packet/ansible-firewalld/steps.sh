# How the playbook is used, beside the firewall that it writes to.
exec sh "$(dirname "$0")/../playbook.sh" firewalld "$@"
