package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Doubt;
import java.util.stream.Stream;

/** A range is wide, and no reason is given. */
@AutoService(Check.class)
public final class WideRange implements Check {

    @Override
    public String why() {
        return "Each port of a range is an opening. Customers accept thousands of them only if they are told why.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "default: 30000-30099", "default: 30000-39999")
                .and("matrix.yaml", "port: 30000-30099/udp", "port: 30000-39999/udp");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "default: 30000-30099", "default: 30000-30199")
                .and("matrix.yaml", "port: 30000-30099/udp", "port: 30000-30199/udp");
    }

    static final int WIDE = 1000;

    @Override
    public Stream<Finding> find(Content content) {
        return ServicePort.of(content)
                .filter(port -> port.listener().port().range().size() > WIDE && !port.answers(Doubt.WIDE_RANGE))
                .map(port -> new Finding(
                        id(),
                        port.at("port"),
                        "`%s` opens %s ports"
                                .formatted(
                                        port.listener().port(),
                                        port.listener().port().range().size()),
                        "narrow the range, or add `because: [wide-range]` and a text with the reason"));
    }
}
