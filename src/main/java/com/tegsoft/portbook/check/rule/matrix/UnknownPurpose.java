package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Declared;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Service;
import java.util.stream.Stream;

/** A service uses a purpose that is not declared. */
@AutoService(Check.class)
public final class UnknownPurpose implements Check {

    @Override
    public String why() {
        return "Readers look ports up by purpose. An undeclared purpose has no page and no explanation, and a misspelt "
                + "one hides the port from the readers who need it.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "purposes: [browsing]", "purposes: [browsing, brwosing]");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "purposes: [browsing]", "purposes: [browsing, calls]");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return content.matrix().services().values().stream().flatMap(service -> find(content, service));
    }

    private Stream<Finding> find(Content content, Service service) {
        return new Declared(content, "purposes")
                .missing(this, service.purposes(), "services", service.id(), "purposes");
    }
}
