package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Condition;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A port is said to be used on days on which its service is not. */
@AutoService(Check.class)
public final class DatesBeyondService implements Check {

    @Override
    public String why() {
        return "Readers would wait for a port, or rely on it, on days on which its service does not exist.";
    }

    @Override
    public Example bad() {
        return Example.edit(
                "matrix.yaml",
                "    ports:\n      - {port: 443/tcp, protocol: https, encryption: tls}",
                "    since: 2026-12-01\n    ports:\n      - {port: 443/tcp, protocol: https, encryption: tls, since: 2026-11-01}");
    }

    @Override
    public Example good() {
        return Example.edit(
                "matrix.yaml",
                "    ports:\n      - {port: 443/tcp, protocol: https, encryption: tls}",
                "    since: 2026-12-01\n    ports:\n      - {port: 443/tcp, protocol: https, encryption: tls, since: 2027-01-01}");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return Stream.of("since", "until").flatMap(field -> ServicePort.of(content)
                .filter(port -> isIgnored(
                        day(port.listener().condition(), field),
                        day(port.service().condition(), field),
                        day(port.condition(), field)))
                .map(port -> finding(port, field)));
    }

    /** Whether a service's day replaces that of its port. */
    private static boolean isIgnored(Optional<LocalDate> port, Optional<LocalDate> service, Optional<LocalDate> both) {
        return port.isPresent() && service.isPresent() && !port.equals(both);
    }

    private static Optional<LocalDate> day(Condition condition, String field) {
        return field.equals("since") ? condition.since() : condition.until();
    }

    private Finding finding(ServicePort port, String field) {
        return new Finding(
                id(),
                port.at(field),
                "`%s: %s` of `%s`, but the service says `%s: %s`"
                        .formatted(
                                field,
                                day(port.listener().condition(), field).orElseThrow(),
                                port.listener().port(),
                                field,
                                day(port.service().condition(), field).orElseThrow()),
                "delete the date of the port, or correct that of the service");
    }
}
