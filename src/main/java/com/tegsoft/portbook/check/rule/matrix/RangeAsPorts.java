package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.CallPart;
import java.util.stream.Stream;

/** Two ports far apart of a media protocol look like the ends of a range. */
@AutoService(Check.class)
public final class RangeAsPorts implements Check {

    @Override
    public String why() {
        return "Media needs many ports. Two ports far apart are almost always a range that was written as a list, and "
                + "calls would have no audio.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "matrix.yaml",
                "      - {port: 443/tcp, protocol: https, encryption: tls}",
                "      - {port: 443/tcp, protocol: https, encryption: tls}\n      - {port: 40000/udp, protocol: srtp, encryption: srtp}\n      - {port: 50000/udp, protocol: srtp, encryption: srtp}");
    }

    @Override
    public Example good() {
        return Example.edit(
                "matrix.yaml",
                "      - {port: 443/tcp, protocol: https, encryption: tls}",
                "      - {port: 443/tcp, protocol: https, encryption: tls}\n      - {port: 40000-40999/udp, protocol: srtp, encryption: srtp}");
    }

    private static final int FAR = 10;

    @Override
    public Stream<Finding> find(Content content) {
        return PortPair.withinServices(content)
                .filter(pair -> !pair.areAlternatives())
                .filter(pair -> isLonelyMedia(pair.one()) && isLonelyMedia(pair.other()))
                .filter(pair -> Math.abs(first(pair.one()) - first(pair.other())) > FAR)
                .map(pair -> new Finding(
                                id(),
                                pair.other().at("port"),
                                "`%s` and `%s` look like the ends of a range"
                                        .formatted(
                                                pair.one().listener().port(),
                                                pair.other().listener().port()),
                                "write one range, like 10000-20000/udp")
                        .with(pair.one().at("port"), "the other end"));
    }

    private static int first(ServicePort port) {
        return port.listener().port().range().first();
    }

    private static boolean isLonelyMedia(ServicePort port) {
        return port.listener().port().range().isSingle()
                && port.carries().filter(part -> part == CallPart.MEDIA).isPresent();
    }
}
