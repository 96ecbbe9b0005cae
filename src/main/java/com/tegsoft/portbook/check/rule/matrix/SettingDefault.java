package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.Setting;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.Objects;
import java.util.stream.Stream;

/** A port differs from the default of its setting. */
@AutoService(Check.class)
public final class SettingDefault implements Check {

    @Override
    public String why() {
        return "The firewall and the server must agree. If the range on the firewall differs from the one on the "
                + "server, calls have no audio.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "default: 30000-30099", "default: 30000-30199");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "default: 30000-30099", "default: 30000-30199")
                .and("matrix.yaml", "port: 30000-30099/udp", "port: 30000-30199/udp");
    }

    @Override
    public Stream<Finding> find(Content content) {
        return ServicePort.of(content).flatMap(port -> port.listener().setting().stream()
                .map(id -> content.matrix().settings().get(id))
                .filter(Objects::nonNull)
                .filter(setting -> isContradicted(port) && !ComputedSetting.isWrong(content, setting))
                .map(setting -> new Finding(
                                id(),
                                port.at("port"),
                                message(port.listener().port(), setting),
                                help(port.listener().port(), setting))
                        .with(
                                content.inMatrix(
                                        "settings",
                                        setting.id(),
                                        setting.formula().isPresent() ? "from" : "default"),
                                setting.formula().isPresent() ? "computed here" : "the default")));
    }

    private static String message(Port port, Setting setting) {
        if (setting.defaultRange().isSet() && setting.formula().isPresent()) {
            return "`%s` is not what `%s` is for the defaults: `%s`"
                    .formatted(port, setting.id(), setting.defaultRange());
        }
        return setting.defaultRange().isSet()
                ? "`%s` is not the default of `%s`, which is `%s`".formatted(port, setting.id(), setting.defaultRange())
                : "`%s` has a number, and its setting `%s` has no default".formatted(port, setting.id());
    }

    private static String help(Port port, Setting setting) {
        return setting.defaultRange().isSet()
                ? setting.formula()
                        .map(formula -> "write `%s`, or correct how it is computed"
                                .formatted(new Port(port.transport(), setting.defaultRange())))
                        .orElse("write the same port in both places")
                : "write `%s` if each customer sets the port, or give the setting a default"
                        .formatted(EnumNames.of(port.transport()));
    }

    /** Whether the port and the default of its setting differ, which explains any other doubt about the number. */
    static boolean isContradicted(ServicePort port) {
        return port.listener().setting().stream()
                .map(id -> port.content().matrix().settings().get(id))
                .filter(Objects::nonNull)
                .anyMatch(setting -> !port.listener().port().transport().hasPorts()
                        || !setting.defaultRange().equals(port.listener().port().range()));
    }
}
