package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.template.Shown;
import com.tegsoft.portbook.snippet.LeftOut;
import com.tegsoft.portbook.snippet.Omission;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.List;

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

    static List<OmissionView> of(List<Omission> omissions, LanguageView language) {
        return LeftOut.of(omissions).stream().map(flow -> of(flow, language)).toList();
    }

    private static OmissionView of(LeftOut flow, LanguageView language) {
        var id = new Id(flow.service());
        var service = new LinkView(
                flow.service(), language.nameOf("services", id), language.home() + SitePaths.of(IdKind.SERVICE, id));
        return new OmissionView(
                service,
                flow.ports().stream().map(OmittedPort::of).toList(),
                flow.places(),
                language.t("lack." + EnumNames.of(flow.lack())));
    }
}
