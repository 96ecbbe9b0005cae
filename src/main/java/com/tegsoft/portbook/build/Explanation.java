package com.tegsoft.portbook.build;

import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Checks;
import com.tegsoft.portbook.finding.Rule;
import com.tegsoft.portbook.importer.ImportRules;
import com.tegsoft.portbook.site.PdfPages;
import com.tegsoft.portbook.site.template.Unprintable;
import com.tegsoft.portbook.verify.Comparison;
import com.tegsoft.portbook.verify.host.HostInspection;
import com.tegsoft.portbook.verify.published.SiteInspection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be said about one kind of finding.
 *
 * @param subject what it looks at: the package of its check, {@code import}, {@code build} or {@code host}
 * @param when which command reports it; empty for what every check of the content reports
 * @param check has the examples; the rules of the importer and of a build have none
 */
public record Explanation(String id, String subject, String why, String when, Optional<Check> check) {

    /** Of all checks, and of the rules that only {@code import}, a build and {@code verify-host} have; sorted by id. */
    public static List<Explanation> all() {
        var checks = Checks.all().stream().map(Explanation::of);
        var imported = ImportRules.all().stream()
                .filter(rule -> Checks.find(rule.id()).isEmpty())
                .map(rule -> of("import", new Rule(rule.id(), rule.why(), "Only `portbook import` reports it.")));
        var built = Stream.of(Comparison.RULE, Unprintable.RULE, PdfPages.RULE, SiteInspection.RULE)
                .collect(Collectors.toMap(Rule::id, rule -> rule, (one, same) -> one))
                .values()
                .stream()
                .map(rule -> of("build", rule));
        var hosts = HostInspection.RULES.stream().map(rule -> of("host", rule));
        return Stream.of(checks, imported, built, hosts)
                .flatMap(part -> part)
                .sorted(Comparator.comparing(Explanation::id))
                .toList();
    }

    public static Optional<Explanation> find(String id) {
        return all().stream().filter(found -> found.id().equals(id)).findFirst();
    }

    private static Explanation of(Check check) {
        var folder = check.getClass().getPackageName();
        var subject = folder.substring(folder.lastIndexOf('.') + 1);
        return new Explanation(check.id(), subject, check.why(), "", Optional.of(check));
    }

    private static Explanation of(String subject, Rule rule) {
        return new Explanation(rule.id(), subject, rule.why(), rule.help(), Optional.empty());
    }
}
