package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Doubt;
import com.tegsoft.portbook.matrix.Exposure;
import java.util.Optional;
import java.util.stream.Stream;

/** Other sources may connect to a port than to another one of its service, and no reason is given. */
@AutoService(Check.class)
public final class OtherSource implements Check {

    @Override
    public String why() {
        return "The ports of a service are opened together, for the same people. Where one of them is for other sources, "
                + "readers take it for a slip unless they are told the reason.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "matrix.yaml",
                "- {port: 5061/tcp, protocol: sips, encryption: tls}",
                "- {port: 5061/tcp, source: any, protocol: sips, encryption: tls}");
    }

    @Override
    public Example good() {
        return Example.edit(
                        "matrix.yaml",
                        "- {port: 5061/tcp, protocol: sips, encryption: tls}",
                        "- {port: 5061/tcp, source: any, protocol: sips, encryption: tls, because: [other-source]}")
                .and(
                        "en/texts.yaml",
                        "    closed: Calls do not connect, or have no audio.",
                        "    closed: Calls do not connect, or have no audio.\n    because: {other-source: Phones move about.}")
                .and(
                        "tr/texts.yaml",
                        "    closed: Aramalar başlamaz ya da sessiz kalır.",
                        "    closed: Aramalar başlamaz ya da sessiz kalır.\n    because: {other-source: Telefonlar yer değiştirir.}");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return ServicePort.of(content)
                .filter(port -> differs(port) && !port.answers(Doubt.OTHER_SOURCE))
                .map(port -> new Finding(
                        id(),
                        port.at("source"),
                        "`%s` is for other sources than the other ports of `%s`"
                                .formatted(
                                        port.listener().port(), port.service().id()),
                        "delete its `source`, or add `because: [other-source]` and a text with the reason"));
    }

    /** Whether a port has a source of its own, which is not that of all the others. */
    static boolean differs(ServicePort port) {
        var service = port.service();
        Optional<Exposure> own = service.exposure(port.listener());
        return port.listener().exposure().isPresent()
                && service.listeners().stream()
                        .anyMatch(other -> !service.exposure(other).equals(own));
    }
}
