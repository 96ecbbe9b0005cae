package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.yaml.Suggestion;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A firewall or tool that snippets are written for, as its folder declares it.
 *
 * @param id name of the folder below {@code templates/snippets/}, and part of URLs
 * @param name as its vendor writes it
 * @param kind where it filters
 * @param names its rules for the names of objects and variables
 * @param lacks what it cannot express
 * @param namesServer whether the server itself is an object of the snippet
 * @param translated what inbound entries match where the server's address is translated
 * @param files extensions of the files that it has for each scope, by variant: {@code add}, {@code remove}, {@code
 * policy}
 * @param label how its snippets were verified, as recorded by the tests
 * @param grammars what a file of each variant contains; a platform without {@code remove} has a tool of its own for that
 * @param parameters names and numbers of the customer's own device, in the order of the header
 * @param takesEntries whether the template that removes can take back a single entry
 */
public record Platform(
        String id,
        String name,
        Kind kind,
        Names names,
        Set<Capability> lacks,
        boolean namesServer,
        Translated translated,
        Map<String, String> files,
        Label label,
        Map<String, Grammar> grammars,
        List<Parameter> parameters,
        boolean takesEntries) {

    /** The template that opens what the matrix requires. */
    public static final String ADD = "add";

    /** The template that removes what the other has opened. */
    public static final String REMOVE = "remove";

    /** The template of a complete policy, which opens the same and blocks everything else. */
    public static final String POLICY = "policy";

    /** Where a platform filters. */
    public enum Kind {
        /** On the server itself. */
        HOST,
        /** In front of it. */
        NETWORK,
        CLOUD,
        /** Not a firewall, but a list of ports. */
        TABLE;

        /** Those of this kind, in their order. */
        public List<Platform> among(List<Platform> platforms) {
            return platforms.stream()
                    .filter(platform -> platform.kind() == this)
                    .toList();
        }
    }

    /** Something that a platform may not be able to express. */
    public enum Capability {
        INBOUND,
        OUTBOUND,
        TCP,
        UDP,
        SCTP,
        ICMP,
        ICMPV6,
        /** Protocols without ports. */
        IP,
        RANGE,
        IPV4,
        IPV6,
        AH,
        /** AH over IPv6, where it is an extension header and no protocol (RFC 4302). */
        AH_IPV6,
        GRE,
        /** Protocols without ports that have no name here, but only a number. */
        IP_NUMBER,
        /** Multicast groups as destinations. */
        MULTICAST,
        /** Names in place of addresses. */
        NAMES,
        /** Ports that the customer has not set. */
        UNSET;

        /** Whether a platform without it cannot express a permit. */
        boolean isNeededFor(Permit permit) {
            return switch (this) {
                case RANGE -> !permit.port().range().isSingle();
                case TCP, UDP, SCTP, ICMP, ICMPV6, IP ->
                    permit.port().transport().name().equals(name());
                case INBOUND, OUTBOUND -> permit.direction().name().equals(name());
                case IPV4 -> !permit.net().v6();
                case IPV6 -> permit.net().v6();
                case AH -> permit.port().toString().equals("ah");
                case AH_IPV6 -> permit.net().v6() && permit.port().toString().equals("ah");
                case GRE -> permit.port().toString().equals("gre");
                case IP_NUMBER -> permit.port().toString().startsWith("ip/");
                case MULTICAST -> permit.net().isMulticast();
                case NAMES, UNSET -> false; // A permit has a network and a port.
            };
        }
    }

    /** Which address of a server that is translated belongs into its files. */
    public enum Translated {
        PRIVATE,
        PUBLIC,
        /** Either, depending on where the file is applied. */
        BOTH,
        /** The name of the translation itself. */
        OBJECT,
        /** None: files name no address of the server. */
        NONE
    }

    /** How a platform's snippets were verified. */
    public enum Label {
        /** Every port was tested against the real program. */
        PACKET_PROVEN,
        /** An independent parser accepted them. */
        PARSER_CHECKED,
        /** Only our own reader has parsed them. */
        NOT_MACHINE_VERIFIED;

        /** {@code packet-proven}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Platform {
        lacks = Set.copyOf(lacks);
        grammars = Map.copyOf(grammars);
        parameters = List.copyOf(parameters);
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** What a file of a variant contains. */
    public Grammar grammar(String variant) {
        return Optional.ofNullable(grammars.get(variant)).orElseThrow();
    }

    /** What the platform lacks to express a permit; empty: it can express it. */
    Optional<Capability> missingCapability(Permit permit) {
        return lacks.stream().sorted().filter(lack -> lack.isNeededFor(permit)).findFirst();
    }

    /**
     * The name or number of the customer's device with this id.
     *
     * @throws IllegalArgumentException if the header declares none
     */
    public Parameter parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("`%s` has no parameter `%s`; %s"
                        .formatted(
                                id,
                                name,
                                parameters.isEmpty()
                                        ? "it has none"
                                        : Suggestion.among(
                                                parameters.stream()
                                                        .map(Parameter::id)
                                                        .toList(),
                                                name))));
    }

    /**
     * The same for a device with other names and numbers.
     *
     * @param values by the ids of parameters
     * @throws IllegalArgumentException if there is no such parameter, the platform does not accept a value, or two of one
     *     kind that differ on a fresh device are the same
     */
    public Platform with(Map<String, String> values) {
        values.keySet().forEach(this::parameter);
        var given = parameters.stream()
                .map(parameter -> Optional.ofNullable(values.get(parameter.id()))
                        .map(parameter::with)
                        .orElse(parameter))
                .toList();
        for (var parameter : given) {
            given.stream()
                    .takeWhile(other -> !other.equals(parameter))
                    .filter(parameter::isTakenBy)
                    .findFirst()
                    .ifPresent(other -> {
                        throw new IllegalArgumentException("`%s` and `%s` cannot both be `%s`"
                                .formatted(other.id(), parameter.id(), parameter.value()));
                    });
        }
        return with(given);
    }

    /** The same with the example of each parameter in the place of its standard. */
    public Platform withExamples() {
        return with(parameters.stream()
                .map(parameter -> parameter.with(parameter.example()))
                .toList());
    }

    private Platform with(List<Parameter> other) {
        return new Platform(
                id, name, kind, names, lacks, namesServer, translated, files, label, grammars, other, takesEntries);
    }

    /** Whether its entries name the source ports of connections. */
    public boolean saysSourcePorts() {
        return grammar(ADD).has("source");
    }

    /** Whether inbound entries for a server whose address is translated need the public one. */
    public boolean matchesPublic() {
        return translated == Translated.PUBLIC;
    }

    /** Whether its files set up the translation of the server's address. */
    public boolean translates() {
        return grammar(ADD).hasTranslations();
    }

    /** The path of a published snippet below the site's root. */
    public String path(Scope scope, String variant) {
        var name = variant.equals(ADD) ? scope.id() : scope.id() + "." + variant;
        return SitePaths.snippet(id, name + "." + files.get(variant));
    }
}
