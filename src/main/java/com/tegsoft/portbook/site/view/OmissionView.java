package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.template.Shown;
import com.tegsoft.portbook.snippet.Omission;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a platform cannot express of a service for one reason, as a page says it.
 *
 * @param ports which are left out towards the same networks
 * @param nets networks of the other side, or names
 * @param lack why it cannot, in the page's language
 */
@Shown
public record OmissionView(LinkView service, List<OmittedPort> ports, List<String> nets, String lack) {

    public OmissionView {
        ports = List.copyOf(ports);
        nets = List.copyOf(nets);
    }

    /**
     * A port that is left out.
     *
     * @param transport {@code TCP}
     * @param range {@code 443}
     */
    public record OmittedPort(String transport, String range) {

        static OmittedPort of(Port port) {
            return new OmittedPort(port.transport().toString(), port.shown());
        }
    }

    /** A port of a service, and why it is left out. */
    private record Left(String service, Port port, Platform.Capability lack) {

        static Left of(Omission omission) {
            return new Left(omission.service(), omission.port(), omission.lack().orElseThrow());
        }
    }

    /** Where ports of a service are left out, and why. */
    private record Reason(String service, List<String> nets, Platform.Capability lack) {}

    /** One for each service, reason and list of networks, in the order in which they come first. */
    static List<OmissionView> of(List<Omission> omissions, LanguageView language) {
        Map<Left, List<String>> nets = new LinkedHashMap<>();
        omissions.forEach(omission -> nets.computeIfAbsent(Left.of(omission), left -> new ArrayList<>())
                .add(omission.place()));
        Map<Reason, List<OmittedPort>> ports = new LinkedHashMap<>();
        nets.forEach((left, places) -> ports.computeIfAbsent(
                        new Reason(left.service(), places, left.lack()), reason -> new ArrayList<>())
                .add(OmittedPort.of(left.port())));
        return ports.entrySet().stream()
                .map(reason -> of(reason.getKey(), reason.getValue(), language))
                .toList();
    }

    private static OmissionView of(Reason reason, List<OmittedPort> ports, LanguageView language) {
        var id = new Id(reason.service());
        var service = new LinkView(
                reason.service(), language.nameOf("services", id), language.home() + SitePaths.of(IdKind.SERVICE, id));
        return new OmissionView(service, ports, reason.nets(), language.t("lack." + EnumNames.of(reason.lack())));
    }
}
