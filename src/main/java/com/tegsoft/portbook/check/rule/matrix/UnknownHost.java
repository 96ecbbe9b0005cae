package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Declared;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Stream;

/** A service uses a host that is not declared. */
@AutoService(Check.class)
public final class UnknownHost implements Check {

    @Override
    public String why() {
        return "A host stands for the addresses that the server connects to. An undeclared host has none, so the "
                + "firewall entry cannot be written.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "hosts: [mirror]", "hosts: [mirror, miror]");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "mirror.example.com", "maps.example.com");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return content.matrix().services().values().stream().flatMap(service -> new Declared(content, "hosts")
                .missing(this, service.hosts(), "services", service.id(), "hosts"));
    }
}
