package com.tegsoft.portbook.cli;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.snippet.Net;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Everything that {@code portbook snippet} accepts, in columns. */
record SnippetList(List<String> lines) {

    static SnippetList of(Matrix matrix, PublishedSnippets snippets, Values values) {
        var lines = new ArrayList<String>();
        lines.add("Platforms, with verification and variants:");
        var width = snippets.platforms().stream()
                .mapToInt(platform -> platform.id().length())
                .max()
                .orElse(0);
        snippets.platforms().forEach(platform -> lines.add(line(platform, width)));
        lines.add("");
        lines.add("Scopes (default: all services):");
        lines.add("  --purpose  " + joined(matrix.purposes().keySet()));
        lines.add("  --role     " + joined(matrix.roles().keySet()));
        lines.add("  --service  " + joined(matrix.services().keySet()));
        if (!matrix.features().isEmpty()) {
            lines.add("");
            lines.add("Features for --feature and --without-feature (default: all are used):");
            lines.add("  " + joined(matrix.features().keySet()));
        }
        lines.add("");
        lines.add("Parameters for --set, with their example or default values:");
        values.groups()
                .forEach((name, group) -> lines.add("  %s=%s"
                        .formatted(name, group.nets().stream().map(Net::cidr).collect(Collectors.joining(",")))));
        values.settings()
                .forEach((name, range) -> lines.add("  %s=%s".formatted(name, range) + computed(matrix, name)));
        matrix.services().forEach((id, service) -> {
            if (!service.alternatives().isEmpty()) {
                lines.add("  %s=%s (one of: %s)"
                        .formatted(id, service.alternatives().get(0), joined(service.alternatives())));
            }
        });
        lines.add("");
        lines.add("Parameters of platforms for --param, with their values on a fresh device:");
        snippets.platforms().forEach(platform -> platform.parameters()
                .forEach(parameter -> lines.add("  %s%s  %s=%s  %s"
                        .formatted(
                                platform.id(),
                                " ".repeat(width - platform.id().length()),
                                parameter.id(),
                                parameter.standard(),
                                parameter.standard().isEmpty()
                                        ? parameter.label() + ", like " + parameter.example()
                                        : parameter.label()))));
        return new SnippetList(lines);
    }

    SnippetList {
        lines = List.copyOf(lines);
    }

    private static String computed(Matrix matrix, String setting) {
        return matrix.setting(new Id(setting))
                .formula()
                .map(formula -> " (computed: " + formula + ")")
                .orElse("");
    }

    private static String line(Platform platform, int width) {
        var label = platform.label().word();
        return "  %s%s  %s%s  %s"
                .formatted(
                        platform.id(),
                        " ".repeat(width - platform.id().length()),
                        label,
                        " ".repeat(Platform.Label.NOT_MACHINE_VERIFIED.word().length() - label.length()),
                        String.join(", ", platform.files().keySet()));
    }

    private static String joined(Collection<Id> ids) {
        return ids.stream().map(Id::value).collect(Collectors.joining(", "));
    }
}
