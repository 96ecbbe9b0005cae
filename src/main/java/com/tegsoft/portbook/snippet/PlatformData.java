package com.tegsoft.portbook.snippet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A platform, as far as its snippets depend on it.
 *
 * @param ids every id that a name can contain
 */
record PlatformData(Platform platform, Collection<String> ids) {

    PlatformData {
        ids = List.copyOf(ids);
    }

    /** As plain values for JSON. */
    Map<String, Object> data() {
        var lacks = platform.lacks().stream().sorted().map(Enum::name).toList();
        return FormData.sorted(
                "files", new TreeMap<>(platform.files()),
                "id", platform.id(),
                "kind", platform.kind().name(),
                "name", platform.name(),
                "verified", platform.label().word(),
                "lacks", lacks,
                "namesServer", platform.namesServer(),
                "translated", platform.translated().name(),
                "translates", platform.translates(),
                "parameters",
                        platform.parameters().stream()
                                .map(PlatformData::parameter)
                                .toList(),
                "saysSourcePorts", platform.saysSourcePorts(),
                "takesEntries", platform.takesEntries(),
                "names", new TreeMap<>(FormData.each(platform.names().rules().keySet(), this::rule)));
    }

    private static Map<String, Object> parameter(Parameter parameter) {
        return FormData.sorted(
                "accepted", parameter.accepted().pattern(),
                "example", parameter.example(),
                "id", parameter.id(),
                "label", parameter.label(),
                "standard", parameter.standard());
    }

    private Map<String, Object> rule(String kind) {
        var rule = Map.copyOf(platform.names().rules()).getOrDefault(kind, NameRule.parse("any"));
        var data = new TreeMap<String, Object>();
        data.put("taken", ids.stream().filter(rule::isTaken).toList());
        if (rule.isLimited()) {
            data.put("most", rule.most());
        }
        return data;
    }
}
