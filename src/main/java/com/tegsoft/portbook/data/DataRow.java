package com.tegsoft.portbook.data;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Address;
import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Formula;
import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.yaml.EnumNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One flow as a row of a table. The columns are defined only here; lists are joined by spaces.
 *
 * @param values in the order of {@link #COLUMNS}; texts, or {@link Integer} for ports
 */
record DataRow(List<Object> values) {

    static final List<String> COLUMNS = List.of(
            "direction",
            "service",
            "name",
            "transport",
            "first_port",
            "last_port",
            "protocol",
            "encryption",
            "from",
            "to",
            "addresses",
            "source",
            "purposes",
            "requirement",
            "setting",
            "assumptions",
            "link",
            "since",
            "until",
            "from_port",
            "needs",
            "one_of",
            "computed",
            "hosts");

    static List<DataRow> of(Content content) {
        var rows = new ArrayList<DataRow>();
        for (var service : content.matrix().services().values()) {
            service.listeners().forEach(listener -> rows.add(row(content, service, listener)));
        }
        return List.copyOf(rows);
    }

    private static DataRow row(Content content, Service service, Listener listener) {
        var inbound = service.direction() == Direction.INBOUND;
        var name = content.sourceTexts()
                .flatMap(texts -> texts.find("services." + service.id() + ".name")
                        .or(() -> texts.find("retired." + service.id() + ".name")))
                .orElse("");
        var port = PortFields.of(listener.port());
        return new DataRow(List.of(
                EnumNames.of(service.direction()),
                service.id().value(),
                name,
                port.transport(),
                cell(port.first()),
                cell(port.last()),
                listener.protocol().value(),
                EnumNames.of(listener.encryption()),
                inbound ? ids(service.peers()) : ids(service.own()),
                inbound ? ids(service.own()) : ids(service.peers()),
                service.hosts().stream()
                        .map(content.matrix()::host)
                        .map(Host::addresses)
                        .flatMap(Collection::stream)
                        .map(Address::text)
                        .collect(Collectors.joining(" ")),
                service.exposure(listener).map(EnumNames::of).orElse(""),
                ids(service.purposes()),
                EnumNames.of(service.requirement()),
                listener.setting().map(Id::value).orElse(""),
                ids(service.assumptions()),
                SitePaths.shortLink(
                        content.site().baseUrl().toString(), service.id().value()),
                service.condition(listener).since().map(LocalDate::toString).orElse(""),
                service.condition(listener).until().map(LocalDate::toString).orElse(""),
                listener.fromPort().map(PortRange::toString).orElse(""),
                ids(service.condition(listener).needs()),
                listener.oneOf().map(Id::value).orElse(""),
                listener.formula().map(Formula::toString).orElse(""),
                service.hosts().stream()
                        .map(content.matrix()::host)
                        .flatMap(DataRow::named)
                        .collect(Collectors.joining(" "))));
    }

    /** Each address of a host with the host's name: {@code far.example.com=203.0.113.7}; the name alone if none is published. */
    private static Stream<String> named(Host host) {
        return host.isUnpublished()
                ? Stream.of(host.name())
                : host.addresses().stream().map(address -> host.name() + "=" + address.text());
    }

    private static Object cell(Optional<Integer> port) {
        return port.<Object>map(number -> number).orElse("");
    }

    private static String ids(Collection<Id> ids) {
        return ids.stream().map(Id::value).collect(Collectors.joining(" "));
    }

    /** Text that a spreadsheet would treat as a formula gets an apostrophe in front (OWASP, CSV injection). */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
