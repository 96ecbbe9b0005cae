package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.matrix.LocalPorts;
import com.tegsoft.portbook.site.template.Html;
import com.tegsoft.portbook.site.template.Shown;
import java.util.List;

/**
 * Ports that only programs of one machine use among themselves.
 *
 * @param on names of the components on whose machines they are used; empty: the product is one server
 */
@Shown
public record LocalPortsView(String id, String name, Html text, List<LocalPortView> ports, List<String> on) {

    public LocalPortsView {
        ports = List.copyOf(ports);
        on = List.copyOf(on);
    }

    /** One of them. */
    @Shown
    public record LocalPortView(String transport, String range) {}

    static LocalPortsView of(LocalPorts local, LanguageTexts wording, ServiceViews views) {
        var key = "local-ports." + local.id() + ".";
        return new LocalPortsView(
                local.id().value(),
                wording.text(key + "name"),
                views.prose(key + "text"),
                local.ports().stream()
                        .map(port -> new LocalPortView(port.transport().toString(), port.shown()))
                        .toList(),
                local.components().stream()
                        .map(id -> wording.text("roles." + id + ".name"))
                        .toList());
    }
}
