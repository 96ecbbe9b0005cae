package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.verify.words.MatrixWords;
import java.util.List;
import java.util.stream.Collectors;

/** The overview of a language. */
record HomePage(PageTexts texts) {

    /** With more services, a purpose or role shows no ports here. */
    private static final int MOST_SERVICES = 12;

    FrameLines.PageWords words() {
        return new FrameLines.PageWords(texts.product("home.title"), texts.product("home.description"));
    }

    void add(PageLines page) {
        var matrix = texts.matrix();
        page.title(texts.product("home.title"))
                .add(texts.server("home.lead") + " "
                        + PageTexts.link(texts.ui("home.all"), texts.home() + SitePaths.ALL_PORTS));
        new FindLines(texts).addLarge(page);
        page.section("purposes", texts.ui("home.purposes"));
        matrix.purposes()
                .values()
                .forEach(purpose -> page.add(topic(IdKind.PURPOSE, purpose.id(), matrix.servicesFor(purpose))));
        page.section("roles", texts.ui("home.roles"));
        matrix.roles().values().forEach(role -> page.add(topic(IdKind.ROLE, role.id(), matrix.servicesOf(role))));
        page.add(String.join(
                " · ",
                PageTexts.link(texts.ui("print.reference"), texts.home() + SitePaths.ALL_PORTS_DOCUMENT),
                PageTexts.link(texts.ui("request.page"), texts.home() + SitePaths.CHANGE_REQUESTS),
                PageTexts.link(texts.ui("gap.title"), texts.home() + SitePaths.GAP_CHECK)));
        new NetworkLines(texts, texts.home() + SitePaths.ALL_PORTS)
                .add(page, matrix.services().values(), texts.server("picture.title"));
    }

    private String topic(IdKind kind, Id id, List<Service> services) {
        var said = texts.link(kind, id) + " " + texts.prose(kind.section() + "." + id + ".text");
        return services.size() > MOST_SERVICES
                ? said
                : said + ports(services, Direction.INBOUND) + ports(services, Direction.OUTBOUND);
    }

    private String ports(List<Service> services, Direction direction) {
        var ports = services.stream()
                .filter(service -> service.direction() == direction)
                .flatMap(service -> service.listeners().stream()
                        .map(listener -> texts.link(MatrixWords.port(listener.port()), IdKind.SERVICE, service.id())))
                .collect(Collectors.joining(" "));
        var unseen = direction == Direction.INBOUND ? PageLines.UNSEEN : "";
        return ports.isEmpty() ? "" : " " + texts.texts().word(direction) + unseen + " " + ports;
    }
}
