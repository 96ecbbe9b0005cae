package com.tegsoft.portbook.data;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Address;
import com.tegsoft.portbook.matrix.Flow;
import com.tegsoft.portbook.matrix.Formula;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.yaml.EnumNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A flow as a list of all ports has it.
 *
 * @param facts what else the list says of it, by the names in {@link #FACTS}; what it does not say is left out
 */
public record ListedFlow(Flow flow, SortedMap<String, String> facts) {

    /** What a list says of a flow: ids, addresses, and hosts with their addresses are separated by spaces. */
    public static final List<String> FACTS = List.of(
            "source",
            "protocol",
            "encryption",
            "purposes",
            "requirement",
            "setting",
            "assumptions",
            "addresses",
            "link",
            "since",
            "until",
            "from_port",
            "needs",
            "one_of",
            "computed",
            "hosts");

    /** Those that a table has no column for if no flow has them. */
    public static final Set<String> RARE =
            Set.of("since", "until", "from_port", "needs", "one_of", "computed", "hosts");

    public ListedFlow {
        var said = new TreeMap<>(facts);
        said.values().removeIf(String::isEmpty);
        facts = Collections.unmodifiableSortedMap(said);
    }

    /** What a file that lists all ports must say. */
    static List<ListedFlow> all(Content content) {
        return content.matrix().services().values().stream()
                .flatMap(service -> service.listeners().stream().map(listener -> of(content, service, listener)))
                .toList();
    }

    private static ListedFlow of(Content content, Service service, Listener listener) {
        var facts = new TreeMap<String, String>();
        facts.put("source", service.exposure(listener).map(EnumNames::of).orElse(""));
        facts.put("protocol", listener.protocol().value());
        facts.put("encryption", EnumNames.of(listener.encryption()));
        facts.put("purposes", ids(service.purposes()));
        facts.put("requirement", EnumNames.of(service.requirement()));
        facts.put("setting", listener.setting().map(Id::value).orElse(""));
        facts.put("assumptions", ids(service.assumptions()));
        facts.put(
                "addresses",
                service.hosts().stream()
                        .flatMap(host -> content.matrix().host(host).addresses().stream())
                        .map(Address::text)
                        .collect(Collectors.joining(" ")));
        facts.put("hosts", hosts(content.matrix(), service));
        var base = content.site().baseUrl().toString();
        facts.put("link", SitePaths.shortLink(base, service.id().value()));
        var condition = service.condition(listener);
        facts.put("since", condition.since().map(LocalDate::toString).orElse(""));
        facts.put("until", condition.until().map(LocalDate::toString).orElse(""));
        facts.put("from_port", listener.fromPort().map(PortRange::toString).orElse(""));
        facts.put("needs", ids(condition.needs()));
        facts.put("one_of", listener.oneOf().map(Id::value).orElse(""));
        facts.put("computed", listener.formula().map(Formula::toString).orElse(""));
        return new ListedFlow(
                new Flow(service.id(), service.direction(), service.own(), service.peers(), listener.port()), facts);
    }

    /** Each address with the name of its host; the name alone if none is published. */
    private static String hosts(Matrix matrix, Service service) {
        var hosts = new ArrayList<String>();
        for (var id : service.hosts()) {
            var host = matrix.host(id);
            host.addresses().forEach(address -> hosts.add(host.name() + "=" + address.text()));
            if (host.addresses().isEmpty()) {
                hosts.add(host.name());
            }
        }
        return String.join(" ", hosts);
    }

    private static String ids(Collection<Id> ids) {
        return ids.stream().map(Id::value).collect(Collectors.joining(" "));
    }

    /** For messages: {@code inbound 443/tcp end-user (web-access), encryption tls, source any}. */
    @Override
    public String toString() {
        return flow
                + facts.entrySet().stream()
                        .map(fact -> ", " + fact.getKey() + " " + fact.getValue())
                        .collect(Collectors.joining());
    }
}
