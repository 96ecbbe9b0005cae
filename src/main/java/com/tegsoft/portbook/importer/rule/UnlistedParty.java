package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sentence mentions a remote machine that is not listed among the destinations. */
@AutoService(ImportRule.class)
public final class UnlistedParty implements ImportRule {

    private static final String MACHINE = "(?:servers?|proxy|proxies|gateways?|cloud)";
    private static final Pattern PARTY = Pattern.compile(
            "(?i)(?<=\\b(?:to|via|through|from|by)\\s{1,9}(?:the\\s{1,9})?)(?!the\\s)(?:[\\w-]+\\s+){1,3}?" + MACHINE
                    + "\\b(?!\\s+settings?)");

    @Override
    public String why() {
        return "A machine that is mentioned but not listed has no address, so its firewall entry cannot be written.";
    }

    @Override
    public Stream<Finding> find(PortPage page) {
        var vendor = page.product().map(product -> product.key()
                .substring(0, Math.min(4, product.key().length())));
        if (page.hosts().isEmpty() || vendor.isEmpty()) {
            return Stream.empty();
        }
        var known = Stream.concat(
                        page.hosts().stream().map(host -> host.name().key()),
                        page.product().stream().map(product -> product.key() + "server"))
                .toList();
        return page.prose().stream()
                .flatMap(prose -> prose.find(PARTY))
                .filter(party -> party.key().startsWith(vendor.get()))
                .filter(party -> known.stream().noneMatch(name -> name.contains(party.key())))
                .map(party -> new Finding(
                        id(),
                        party.at(),
                        "`%s` is a remote end that is not listed among the destinations".formatted(party.shown()),
                        "list it with its name, addresses and ports"));
    }
}
