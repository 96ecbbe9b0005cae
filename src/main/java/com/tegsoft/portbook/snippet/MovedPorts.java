package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.Formula;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Setting;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The ports of settings, of which a customer changes one: those that are computed from it follow.
 *
 * @param settings the port of each setting
 */
record MovedPorts(Matrix matrix, Map<String, PortRange> settings) {

    /** @throws IllegalArgumentException with what is accepted */
    Map<String, PortRange> with(String name, String text) {
        var setting = matrix.setting(new Id(name));
        setting.formula().ifPresent(formula -> refuse(name, formula));
        var more = new LinkedHashMap<>(settings);
        more.put(name, new PortSetting(name, port(name), matrix.isPort(setting.id())).with(text));
        var followers = matrix.followers(setting.id());
        for (var follower : followers) {
            more.put(follower.id().value(), result(name, follower, more));
        }
        var taken = new TakenPorts(matrix, more);
        taken.refuse(name);
        for (var follower : followers) {
            taken.refuse(name, follower.id().value());
        }
        return more;
    }

    private PortRange port(String name) {
        return Objects.requireNonNull(settings.get(name));
    }

    private static void refuse(String name, Formula formula) {
        throw new IllegalArgumentException("`%s` is computed: %s; set %s instead"
                .formatted(
                        name,
                        formula,
                        formula.inputs().stream().map(id -> "`" + id + "`").collect(Collectors.joining(" or "))));
    }

    /** What a computed setting is then. */
    private static PortRange result(String name, Setting follower, Map<String, PortRange> values) {
        var formula = follower.formula().orElseThrow();
        var value = Objects.requireNonNull(values.get(name));
        if (!value.isSingle() && formula.numbers().contains(new Id(name))) {
            throw new IllegalArgumentException("`%s` cannot be `%s`, because `%s` is computed from a single number"
                    .formatted(name, value, follower.id()));
        }
        return formula.result(id -> values.getOrDefault(id.value(), PortRange.UNSET))
                .orElseThrow(() -> new IllegalArgumentException(
                        "`%s` cannot be `%s`, because `%s` would then not be between 1 and 65535"
                                .formatted(name, value, follower.id())));
    }
}
