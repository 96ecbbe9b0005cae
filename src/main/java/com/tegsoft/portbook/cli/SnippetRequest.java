package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.snippet.AddressTranslation;
import com.tegsoft.portbook.snippet.GivenValues;
import com.tegsoft.portbook.snippet.Group;
import com.tegsoft.portbook.snippet.Net;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.snippet.Snippet;
import com.tegsoft.portbook.snippet.Values;
import com.tegsoft.portbook.snippet.ValuesFile;
import com.tegsoft.portbook.yaml.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A request for a snippet; each error message lists what is possible instead.
 *
 * @param file values that hold unless others are set
 */
public record SnippetRequest(Matrix matrix, Scope scope, ValuesFile file) {

    /** A request without a file of values. */
    public SnippetRequest(Matrix matrix, Scope scope) {
        this(matrix, scope, ValuesFile.none());
    }

    /** The platform with this name. */
    Platform platform(List<Platform> platforms, String name) {
        return platforms.stream()
                .filter(platform -> platform.id().equals(name))
                .findFirst()
                .orElseThrow(() -> {
                    var ids = platforms.stream().map(Platform::id).toList();
                    var near = Suggestion.near(ids, name).orElse("run `portbook snippet --list`");
                    return new IllegalArgumentException("unknown platform `%s`; %s".formatted(name, near));
                });
    }

    /** A platform, with names and numbers of the customer's own device. */
    public Platform device(Platform platform, List<String> params) {
        var values = new LinkedHashMap<String, String>();
        for (var param : params) {
            var name = name("param", param);
            if (values.putIfAbsent(name, param.substring(name.length() + 1)) != null) {
                throw new IllegalArgumentException("`%s` is given twice".formatted(name));
            }
        }
        var all = new LinkedHashMap<>(file.parameters().getOrDefault(platform.id(), Map.of()));
        all.putAll(values);
        return platform.with(all);
    }

    /** A variant that the platform has. */
    String variant(Platform platform, String name) {
        if (!platform.files().containsKey(name)) {
            throw new IllegalArgumentException("`%s` has no variant `%s`; %s"
                    .formatted(
                            platform.id(),
                            name,
                            Suggestion.among(platform.files().keySet(), name)));
        }
        return name;
    }

    /** The example values, replaced by those of the file and what was set. */
    public Values values(List<String> settings) {
        var values = file.applied(Values.documentation(matrix), matrix);
        var named = new HashSet<String>();
        var given = new LinkedHashMap<String, String>();
        for (var setting : generalFirst(values, settings)) {
            var name = name(setting);
            if (!named.add(name)) {
                throw new IllegalArgumentException(
                        "`%s` is set twice; write all its networks in one --set, separated by commas".formatted(name));
            }
            given.put(name, setting.substring(name.length() + 1));
        }
        values = GivenValues.of(values, matrix, given).accepted();
        file.values().forEach(value -> named.add(value.name()));
        AddressTranslation.requireInside(values, matrix);
        named.removeAll(matrix.publicNames());
        refuseStrangers(values, named);
        return values;
    }

    /** What is set for a role in one service holds, wherever it is set for the role in all services too. */
    private static List<String> generalFirst(Values values, List<String> settings) {
        return settings.stream()
                .sorted(Comparator.comparing(
                        setting -> values.machines(name(setting)).isEmpty()))
                .toList();
    }

    /** What values are set for: a role that is a different machine in each service is all of them. */
    private static List<String> groups(Values values, Collection<String> named) {
        return named.stream()
                .flatMap(name -> values.machines(name).isEmpty() ? Stream.of(name) : values.machines(name).stream())
                .distinct()
                .toList();
    }

    /** A network of an address family that the server does not have is a mistake. */
    private void refuseStrangers(Values values, Set<String> named) {
        groups(values, named).stream()
                .map(values.groups()::get)
                .filter(Objects::nonNull)
                .forEach(group -> {
                    if (group.nets().stream().noneMatch(net -> values.reaches(scope.own(), net))) {
                        throw new IllegalArgumentException(
                                "`%s` is `%s`, but `%s` has no address of that family; give both an IPv4 address, or both an IPv6 address"
                                        .formatted(group.id(), text(group), scope.own()));
                    }
                });
    }

    private static String text(Group group) {
        return group.nets().stream().map(Net::cidr).collect(Collectors.joining(","));
    }

    private static String name(String setting) {
        return name("set", setting);
    }

    private static String name(String option, String setting) {
        var equals = setting.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("`%s` is not of the form NAME=VALUE; write, for example, --%s %s"
                    .formatted(setting, option, option.equals("set") ? "server=10.1.2.3" : "outside=wan"));
        }
        return setting.substring(0, equals);
    }

    /** Whether it is a service of the scope of which one alternative is opened. */
    private boolean isChosen(Values values, String name) {
        return values.choices().containsKey(name)
                && scope.services().stream()
                        .anyMatch(service -> service.id().value().equals(name));
    }

    private String unused(String name) {
        if (name.equals(scope.own())) {
            return "this snippet runs on the server: `%s` decides only whether IPv4 or IPv6 entries are printed"
                    .formatted(name);
        }
        return scope.services().stream()
                        .flatMap(service -> matrix.initiators(service).stream())
                        .anyMatch(initiator -> initiator.id().equals(name))
                ? "`%s` has no entries of its own: other roles open the same ports to its networks".formatted(name)
                : "`%s` is not used in this snippet".formatted(name);
    }

    /** Notes for the person who applies the snippet. */
    List<String> notes(Values values, Snippet snippet, List<String> settings) {
        var notes = new ArrayList<String>();
        var standard = snippet.platform().parameters().stream()
                .filter(parameter -> snippet.platform().kind() != Platform.Kind.HOST)
                .filter(parameter ->
                        !parameter.isGiven() && !parameter.standard().isEmpty() && !parameter.isSwitch())
                .map(parameter -> parameter.id() + "=" + parameter.standard())
                .toList();
        if (!standard.isEmpty()) {
            notes.add("the following are as on a fresh device; give what differs on yours with --param: "
                    + String.join(", ", standard));
        }
        var unset = values.unset(matrix, snippet);
        if (!unset.isEmpty()) {
            notes.add(
                    "example addresses are still used for the following, and match no real traffic; give each a value with --set: "
                            + String.join(", ", unset));
        }
        values.translation(scope.own()).stream()
                .filter(one -> !snippet.platform().translates())
                .forEach(one -> notes.add("files of `%s` set up no translation; `%s` %s"
                        .formatted(
                                snippet.platform().id(),
                                Matrix.publicName(scope.own()),
                                snippet.translation().isPresent()
                                        ? "decides only what the file says about it"
                                        : "is not used in this snippet")));
        var named = settings.stream()
                .map(SnippetRequest::name)
                .filter(name -> !name.equals(Matrix.publicName(scope.own())))
                .toList();
        named.stream()
                .filter(name -> values.machines(name).isEmpty()
                        && !isChosen(values, name)
                        && !snippet.names().contains(name))
                .forEach(name -> notes.add(unused(name)));
        named.stream()
                .filter(name -> !values.machines(name).isEmpty())
                .forEach(name -> notes.add(
                        "`%s` is a different machine in each service, but has the same networks in all of them here; give each its own with --set: %s"
                                .formatted(name, String.join(", ", values.machines(name)))));
        Stream.concat(
                        groups(values, named).stream().map(values.groups()::get).filter(Objects::nonNull),
                        scope.services().stream()
                                .flatMap(service -> service.hosts().stream())
                                .distinct()
                                .map(host -> Values.group(matrix.host(host))))
                .forEach(group -> group.nets().stream()
                        .filter(net -> !values.reaches(scope.own(), net))
                        .forEach(net ->
                                notes.add("not included: `%s` of `%s`, because `%s` has no address of that family"
                                        .formatted(net, group.id(), scope.own()))));
        snippet.omitted().forEach(omitted -> notes.add("not included: " + omitted));
        return notes;
    }
}
