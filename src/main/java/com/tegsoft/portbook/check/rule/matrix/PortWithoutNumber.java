package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.stream.Stream;

/** A port has no number, and nothing says who sets it. */
@AutoService(Check.class)
public final class PortWithoutNumber implements Check {

    @Override
    public String why() {
        return "A port without a number opens nothing until the customer sets it. Readers must learn which setting that is.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "{port: 443/tcp, protocol: https", "{port: tcp, protocol: https");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "{default: 30000-30099}", "{}")
                .and("matrix.yaml", "port: 30000-30099/udp", "port: udp");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return ServicePort.of(content)
                .filter(port -> port.listener().port().isUnset()
                        && port.listener().setting().isEmpty())
                .map(port -> {
                    var transport = EnumNames.of(port.listener().port().transport());
                    return new Finding(
                            id(),
                            port.at("port"),
                            "`%s` has no number and no setting".formatted(transport),
                            "write a port like `443/%s`, or name the setting without a default with which each customer sets it"
                                    .formatted(transport));
                });
    }
}
