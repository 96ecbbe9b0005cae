package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Service;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Networks such as readers enter, with which the templates of platforms are tried: the published examples have one of each family. */
public enum TrialNetworks {
    SEVERAL("several networks", "10.255.0.1 10.255.0.2 fd00:ffff::1"),
    ONLY_V4("only IPv4 addresses, or any source", "10.255.0.1"),
    ONLY_V6("only IPv6 addresses", "fd00:ffff::1");

    private static final String OUTSIDE = Matrix.publicName(Group.SERVER);

    private final String description;
    private final String server;

    TrialNetworks(String description, String server) {
        this.description = description;
        this.server = server;
    }

    public String description() {
        return description;
    }

    /** Two of one group are of different sizes. */
    private static String v4(int first, int number) {
        return "%s.%s.%s.0/%s".formatted(first, number / 256 % 256, number % 256, 14 + first);
    }

    private static String v6(int second, int number) {
        return "fd00:%x:%x::/%s".formatted(second, number, 47 + second);
    }

    /** The same for each matrix. */
    public Values values(Matrix matrix) {
        var examples = Values.documentation(matrix);
        var groups = new LinkedHashMap<String, Group>();
        examples.groups().values().forEach(group -> groups.put(group.id(), group.with(nets(groups.size()))));
        matrix.publicNames()
                .forEach(name -> groups.put(name, examples.group(name).with(List.of())));
        groups.put(
                OUTSIDE,
                examples.group(OUTSIDE).with(this == ONLY_V4 ? List.of(Net.parse("203.0.113.77")) : List.of()));
        return new Values(groups, examples.settings(), examples.choices(), examples.details());
    }

    private String networks(int number) {
        return switch (this) {
            case SEVERAL -> several(number);
            case ONLY_V4 -> number % 2 == 0 ? "0.0.0.0/0" : v4(10, number);
            case ONLY_V6 -> v6(1, number) + " " + v6(2, number);
        };
    }

    private static String several(int number) {
        return switch (number % 3) {
            case 0 -> v4(10, number) + " " + v4(11, number);
            case 1 -> v6(1, number) + " " + v6(2, number);
            default -> v4(10, number) + " " + v6(1, number) + " " + v6(2, number);
        };
    }

    /** @param number of the group, 0 for the server */
    private List<Net> nets(int number) {
        return Stream.of((number == 0 ? server : networks(number)).split(" ", -1))
                .map(Net::parse)
                .toList();
    }

    /** One service of each shape, because a template prints all of one shape alike. */
    public Scope scope(Matrix matrix) {
        var shapes = new HashSet<List<Object>>();
        var services = matrix.services().values().stream()
                .filter(service -> shapes.add(shape(matrix, service)))
                .toList();
        return new Scope(Scope.ALL, Scope.Kind.ALL, services);
    }

    private List<Object> shape(Matrix matrix, Service service) {
        return this == SEVERAL
                ? List.of(
                        service.direction(),
                        service.listeners().get(0).port().transport(),
                        service.listeners().size() > 1,
                        matrix.initiators(service).size() > 1)
                : List.of(service.direction());
    }
}
