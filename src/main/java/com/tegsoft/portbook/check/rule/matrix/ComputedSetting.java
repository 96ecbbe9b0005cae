package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Formula;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Setting;
import com.tegsoft.portbook.yaml.Node;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A setting cannot be computed as the matrix says. */
@AutoService(Check.class)
public final class ComputedSetting implements Check {

    @Override
    public String why() {
        return "Customers set one value, and the ports that follow from it are computed in the same way in snippets, on the "
                + "site and in scripts. That needs a value that customers set themselves, and a result that is a port.";
    }

    @Override
    public Example bad() {
        return SampleSettings.computed("sips-port", "{from: media-range, step: 2}", "5061/tcp");
    }

    @Override
    public Example good() {
        return SampleSettings.computed("media-control", "{from: media-range, offset: 100}", "30100-30199/tcp");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return content.matrix().settings().values().stream().flatMap(setting -> fault(content, setting).stream());
    }

    /** Whether a finding says that it cannot be computed. */
    static boolean isWrong(Content content, Setting setting) {
        return new ComputedSetting().fault(content, setting).isPresent();
    }

    private Optional<Finding> fault(Content content, Setting setting) {
        var node = content.matrixTree().deepest("settings", setting.id().value());
        return setting.formula().isEmpty()
                ? Stream.of("step", "offset", "count", "each")
                        .flatMap(field -> node.entry(field).stream())
                        .findFirst()
                        .map(entry -> finding(
                                entry,
                                "`%s` is set by customers, so it has no `%s`"
                                        .formatted(setting.id(), entry.key().text()),
                                "name in `from` the setting that it is computed from, or delete the field"))
                : fault(content.matrix().settings(), setting, node);
    }

    private Optional<Finding> fault(Map<Id, Setting> settings, Setting setting, Node node) {
        var formula = setting.formula().orElseThrow();
        var inner = formula.inputs().stream()
                .filter(id -> Optional.ofNullable(settings.get(id))
                        .flatMap(Setting::formula)
                        .isPresent())
                .findFirst();
        var ofNumber = formula.count().filter(count -> count.of().isEmpty()).isPresent();
        return node.entry("default")
                .map(entry -> finding(
                        entry,
                        "`%s` is computed, so it has no default".formatted(setting.id()),
                        "delete the default, or `from`"))
                .or(() -> node.entry("each")
                        .filter(entry -> formula.count().isEmpty() || ofNumber)
                        .map(entry -> finding(
                                entry,
                                "`each` has no setting in `count` that says how often",
                                "name the setting in `count`, or delete `each`")))
                .or(() -> inner.map(id -> finding(
                        setting,
                        node,
                        "is computed from `%s`, which is computed itself".formatted(id),
                        "compute it from a setting that customers set")))
                .or(() -> Optional.of(formula)
                        .filter(Formula::isTrivial)
                        .map(same -> finding(
                                setting,
                                node,
                                "is always the same as `%s`".formatted(same.from()),
                                "write `setting: %s` at its ports, or give `step`, `offset` or `count`"
                                        .formatted(same.from()))))
                .or(() -> wrongResult(settings, setting, node));
    }

    private Optional<Finding> wrongResult(Map<Id, Setting> settings, Setting setting, Node node) {
        var formula = setting.formula().orElseThrow();
        var range = formula.numbers().stream()
                .filter(id -> Optional.ofNullable(settings.get(id))
                        .filter(input -> !input.defaultRange().isSingle())
                        .isPresent())
                .findFirst();
        return range.map(id -> finding(
                        setting,
                        node,
                        "needs a single number, but the default of `%s` is a range".formatted(id),
                        "use `offset` alone to move a whole range"))
                .or(() -> formula.result(id -> Optional.ofNullable(settings.get(id))
                                        .map(Setting::defaultRange)
                                        .orElse(PortRange.UNSET))
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(finding(
                                setting,
                                node,
                                "is not between 1 and 65535 for the defaults: %s".formatted(formula),
                                "correct the numbers")));
    }

    private Finding finding(Node.Entry entry, String message, String help) {
        return new Finding(id(), entry.key().at(), message, help);
    }

    private Finding finding(Setting setting, Node node, String message, String help) {
        return new Finding(id(), node.deepest("from").at(), "`%s` %s".formatted(setting.id(), message), help);
    }
}
