package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.matrix.Doubt;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A reason is given that is not needed. */
@AutoService(Check.class)
public final class UnneededReason implements Check {

    @Override
    public String why() {
        return "A reason that is not needed is left over from an earlier port, and it alarms readers for no reason.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                        "matrix.yaml",
                        "{port: 443/tcp, protocol: https, encryption: tls}",
                        "{port: 443/tcp, protocol: https, encryption: tls, because: [clear-text]}")
                .and(
                        "en/texts.yaml",
                        "    closed: Nobody sees the map.",
                        "    closed: Nobody sees the map.\n    because: {clear-text: Old devices cannot use TLS.}")
                .and(
                        "tr/texts.yaml",
                        "    closed: Haritayı kimse göremez.",
                        "    closed: Haritayı kimse göremez.\n    because: {clear-text: Eski cihazlar TLS "
                                + "kullanamaz.}");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "port: 443/tcp", "port: 8443/tcp");
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public Stream<Finding> find(Content content) {
        return Stream.concat(
                unneeded(content)
                        .map(reason -> finding(
                                reason.port().at("because", EnumNames.of(reason.doubt())),
                                EnumNames.of(reason.doubt()))),
                HostReasons.unneeded(content)
                        .map(reason -> finding(
                                content.inMatrix("hosts", reason.host().id(), "because", EnumNames.of(reason.doubt())),
                                EnumNames.of(reason.doubt()))));
    }

    private Finding finding(Location at, String doubt) {
        return new Finding(id(), at, "the reason `%s` is not needed here".formatted(doubt), "delete it and its text");
    }

    /** A reason that a port gives. */
    private record Reason(ServicePort port, Doubt doubt) {}

    private static Stream<Reason> unneeded(Content content) {
        return ServicePort.of(content).flatMap(port -> port.listener().because().stream()
                .sorted()
                .filter(doubt -> !isAsked(doubt, port))
                .map(doubt -> new Reason(port, doubt)));
    }

    /** The texts of such reasons: they are not reported as missing. */
    public static Set<String> texts(Content content) {
        var ports = unneeded(content).map(reason -> "services.%s.because.%s"
                .formatted(reason.port().service().id(), EnumNames.of(reason.doubt())));
        var hosts = HostReasons.unneeded(content)
                .map(reason -> "hosts.%s.because.%s".formatted(reason.host().id(), EnumNames.of(reason.doubt())));
        return Stream.concat(ports, hosts).collect(Collectors.toSet());
    }

    /** Whether a doubt makes sense here; this is unknown while there is another finding about the same fact. */
    private static boolean isAsked(Doubt doubt, ServicePort port) {
        return switch (doubt) {
            case CLEAR_TEXT -> ClearText.isClear(port) || EncryptionMismatch.isContradicted(port);
            case OPTIONAL_ENCRYPTION -> OptionalEncryption.isOptional(port) || EncryptionMismatch.isContradicted(port);
            case UNREGISTERED_PORT -> port.protocol().isEmpty() || UnregisteredPort.isUnregistered(port);
            case NEAR_MISS -> NearMisses.concerns(port);
            case WIDE_RANGE ->
                port.listener().port().range().size() > WideRange.WIDE || SettingDefault.isContradicted(port);
            case ONE_TRANSPORT ->
                port.protocol().isEmpty() || MissingTransport.missing(port).isPresent();
            case RENUMBERED -> Renumbered.ever(port);
            case EXPOSED -> port.protocol().isEmpty() || ExposedService.isExposed(port);
            case OTHER_SOURCE -> OtherSource.differs(port);
        };
    }
}
