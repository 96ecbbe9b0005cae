package com.tegsoft.portbook.check;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An id that already means something to a shell, to a firewall or to this program. */
@AutoService(Check.class)
public final class ReservedId implements Check {

    private static final List<String> SECTIONS = List.of("purposes", "roles", "hosts", "settings");

    /** Our own scopes, groups and parameters; words of YAML 1.1, POSIX shells, PowerShell, Terraform and nftables. */
    private static final Set<String> RESERVED = Set.of("""
            all server state layer zone remove add action table network target-tags security-group security-group-id
            network-security-group network-security-group-name resource-group-name first-priority
            true false null yes no on off y n
            path ifs env home pwd oldpwd optind ppid uid euid mail ps1 ps2 ps4 lang shell user term
            args input host pid error matches profile this event sender foreach switch
            source version providers count for-each lifecycle depends-on locals
            any tcp udp sctp ip ip6 inet ether limit rate mark last log queue time day hour meta ct rt drop accept
            reject jump goto return continue map set list flush insert delete rule chain counter quota policy
            """.strip().split("\\s+"));

    @Override
    public String why() {
        return "Ids become names of variables, objects and files in firewall snippets. A name that a shell or a "
                + "firewall has already given away, or that this program uses itself, breaks them.";
    }

    @Override
    public Example bad() {
        return role("path");
    }

    @Override
    public Example good() {
        return role("pathfinder");
    }

    private static Example role(String id) {
        return Example.edit("matrix.yaml", "  operator: {}", "  operator: {}\n  %s: {}".formatted(id))
                .and("matrix.yaml", "roles: [visitor, operator]", "roles: [visitor, operator, %s]".formatted(id))
                .and(
                        "en/texts.yaml",
                        "Somebody who runs the fleet.}",
                        "Somebody who runs the fleet.}\n  %s: {name: Scout, many: scouts, text: Somebody who is ahead.}"
                                .formatted(id))
                .and(
                        "tr/texts.yaml",
                        "Filoyu yöneten kişi.}",
                        "Filoyu yöneten kişi.}\n  %s: {name: Öncü, many: öncüler, text: Önden giden kişi.}"
                                .formatted(id));
    }

    @Override
    public Stream<Finding> find(Content content) {
        return SECTIONS.stream().flatMap(section -> new Declared(content, section)
                .ids().stream()
                        .filter(RESERVED::contains)
                        .map(id -> new Finding(
                                id(),
                                content.inMatrix(section, id),
                                "`%s` is a word that firewall snippets need themselves".formatted(id),
                                "add a word that says more")));
    }
}
