package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.CallPart;
import com.tegsoft.portbook.matrix.Id;
import java.util.stream.Stream;

/** A purpose has the signalling of calls but not their media. */
@AutoService(Check.class)
public final class MissingMedia implements Check {

    @Override
    public String why() {
        return "Calls would connect without audio. This is the most common mistake in lists of voice ports.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "matrix.yaml",
                "      - {port: 443/tcp, protocol: https, encryption: tls}",
                "      - {port: 443/tcp, protocol: https, encryption: tls}\n      - {port: 9321/tcp, protocol: beacon-sync, encryption: tls, carries: signalling}");
    }

    @Override
    public Example good() {
        return Example.edit(
                "matrix.yaml",
                "      - {port: 5061/tcp",
                "      - {port: 9321/tcp, protocol: beacon-sync, encryption: tls, carries: signalling}\n      - {port: 5061/tcp");
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public Stream<Finding> find(Content content) {
        if (ServicePort.of(content).noneMatch(port -> isPart(port, CallPart.MEDIA))) {
            return Stream.empty(); // Media takes another path, as it does past a registrar or a proxy.
        }
        return content.matrix().purposes().keySet().stream()
                .filter(purpose ->
                        carries(content, purpose, CallPart.SIGNALLING) && !carries(content, purpose, CallPart.MEDIA))
                .map(purpose -> new Finding(
                        id(),
                        content.inMatrix("purposes", purpose),
                        "`%s` has signalling but no media".formatted(purpose),
                        "add the purpose to the service that carries the media"));
    }

    private static boolean carries(Content content, Id purpose, CallPart part) {
        return ServicePort.of(content)
                .filter(port -> port.service().purposes().contains(purpose))
                .anyMatch(port -> isPart(port, part));
    }

    private static boolean isPart(ServicePort port, CallPart part) {
        return port.carries().filter(part::equals).isPresent();
    }
}
