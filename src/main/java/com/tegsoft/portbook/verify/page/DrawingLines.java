package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Service;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** The drawing of some services. */
record DrawingLines(PageTexts texts) {

    /** With none or more services there is no drawing. */
    private static final int MOST = 40;

    void add(PageLines page, Collection<Service> services, String title) {
        if (services.isEmpty() || services.size() > MOST) {
            return;
        }
        page.add("{aria-label=" + title + "}")
                .add("drawn title: " + title)
                .add("drawn desc: " + services.stream().map(texts::sentence).collect(Collectors.joining(" ")))
                .add("drawn text: " + texts.text("product.name"));
        services.stream()
                .sorted(Comparator.comparing(Service::direction)) // As it is drawn: inbound before outbound.
                .forEach(service -> page.add(arrow(service)));
        page.say("picture.caption");
    }

    private String arrow(Service service) {
        var inbound = service.direction() == Direction.INBOUND;
        var names = service.peers().stream()
                .map(id -> texts.name(texts.matrix().hosts().containsKey(id) ? IdKind.HOST : IdKind.ROLE, id))
                .toList();
        return (inbound ? "inbound, " : "outbound, ") + texts.joined(names) + ": " + PageTexts.ports(service, ", ");
    }
}
