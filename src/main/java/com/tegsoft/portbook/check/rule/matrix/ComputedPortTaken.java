package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Direction;
import java.util.Collections;
import java.util.stream.Stream;

/** A computed port is that of another service of the same machine. */
@AutoService(Check.class)
public final class ComputedPortTaken implements Check {

    @Override
    public String why() {
        return "Two services cannot listen on the same port of one machine. A computed port changes when another setting does, "
                + "so the conflict is easy to overlook.";
    }

    @Override
    public Example bad() {
        return SampleSettings.computed("media-control", "{from: media-range, offset: -29600}", "400-499/tcp")
                .and("matrix.yaml", "roles: [visitor, operator]", "roles: [visitor]");
    }

    @Override
    public Example good() {
        return SampleSettings.computed("media-control", "{from: media-range, offset: 100}", "30100-30199/tcp")
                .and("matrix.yaml", "roles: [visitor, operator]", "roles: [visitor]");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return ServicePort.of(content)
                .filter(port -> port.service().direction() == Direction.INBOUND
                        && port.listener().formula().isPresent()
                        && !SettingDefault.isContradicted(port))
                .flatMap(port -> ServicePort.of(content)
                        .filter(other -> isTaken(port, other))
                        .limit(1)
                        .map(other -> new Finding(
                                        id(),
                                        port.at("port"),
                                        "`%s` is computed, and `%s` listens on `%s`"
                                                .formatted(
                                                        port.listener().port(),
                                                        other.service().id(),
                                                        other.listener().port()),
                                        "correct how it is computed, or give both ports the same setting")
                                .with(other.at("port"), "the other port")));
    }

    private static boolean isTaken(ServicePort port, ServicePort other) {
        return other.service().direction() == Direction.INBOUND
                && !Collections.disjoint(port.service().own(), other.service().own())
                && !port.listener().setting().equals(other.listener().setting())
                && !port.listener().port().isUnset()
                && port.listener().port().overlaps(other.listener().port())
                && isFirst(port, other)
                && isNoOtherFinding(new PortPair(port, other));
    }

    /** The same users in both are reported as a duplicate or an overlap; rows that are never used together are none. */
    private static boolean isNoOtherFinding(PortPair pair) {
        return pair.commonPeers().isEmpty() && !pair.isOneOrTheOther() && !pair.areAlternatives();
    }

    /** Of two computed ports only one is named. */
    private static boolean isFirst(ServicePort port, ServicePort other) {
        return other.listener().formula().isEmpty() || port.at("port").compareTo(other.at("port")) < 0;
    }
}
