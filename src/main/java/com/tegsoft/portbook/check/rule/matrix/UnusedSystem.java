package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Declared;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A system is declared but no service uses it. */
@AutoService(Check.class)
public final class UnusedSystem implements Check {

    @Override
    public String why() {
        return "Customers are asked for the addresses of each system. There is no need for addresses that no flow uses.";
    }

    @Override
    public Example bad() {
        return declared();
    }

    @Override
    public Example good() {
        return declared().and("matrix.yaml", "    hosts: [mirror]\n", "    hosts: [mirror]\n    systems: [mail]\n");
    }

    /** The sample with a system that is not used yet. */
    static Example declared() {
        return Example.edit("matrix.yaml", "hosts:\n  mirror:", "systems:\n  mail: {}\nhosts:\n  mirror:")
                .and(
                        "en/texts.yaml",
                        "hosts:\n  mirror:",
                        "systems:\n  mail: {name: Mail server, text: The server that sends your mail.}\nhosts:\n  mirror:")
                .and(
                        "tr/texts.yaml",
                        "hosts:\n  mirror:",
                        "systems:\n  mail: {name: Posta sunucusu, text: Postanızı gönderen sunucu.}\nhosts:\n  mirror:");
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public Stream<Finding> find(Content content) {
        var used = content.matrix().services().values().stream()
                .flatMap(service -> service.systems().stream())
                .collect(Collectors.toSet());
        return new Declared(content, "systems").unused(this, used);
    }
}
