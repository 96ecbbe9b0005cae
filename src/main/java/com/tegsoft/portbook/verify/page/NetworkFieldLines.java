package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Initiator;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.matrix.Setting;
import com.tegsoft.portbook.snippet.Group;
import com.tegsoft.portbook.snippet.Net;
import com.tegsoft.portbook.snippet.Values;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A field for a reader's own addresses or ports: what it is for, its example, and whether any source is offered.
 *
 * @param examples by the ids of the server and of roles
 */
record NetworkFieldLines(PageTexts texts, Map<String, Group> examples) {

    static NetworkFieldLines of(PageTexts texts) {
        return new NetworkFieldLines(texts, Values.documentation(texts.matrix()).groups());
    }

    /** @param services whose ports it opens */
    void addresses(PageLines page, String id, String label, String hint, List<Service> services) {
        page.add("{data-state=example}").add(label);
        if (!services.isEmpty()) {
            page.add(services.stream()
                    .map(service -> PageTexts.ports(service, " "))
                    .collect(Collectors.joining(" ")));
        }
        var example = Objects.requireNonNull(examples.get(id)).nets().stream()
                .map(Net::cidr)
                .collect(Collectors.joining(", "));
        page.add(PageLines.HINT + hint)
                .add("{name=" + id + "}")
                .add("{placeholder=" + example + "}")
                .say("network.example")
                .add(reply(id) + " " + texts.ui("network.still").replace("{value}", example));
        if (mayBeAny(id)) {
            page.add("{data-any} " + texts.ui("network.any"));
        }
    }

    /** The addresses of the product's own machines: that of the server, and the public ones. */
    void own(PageLines page) {
        addresses(page, Group.SERVER, texts.text("product.label"), texts.ui("network.serverhint"), List.of());
        translated(page, Group.SERVER, texts.text("product.label"));
        texts.matrix().components().forEach(part -> translated(page, part.value(), texts.name(IdKind.ROLE, part)));
    }

    /** The public address of one of the product's own machines. */
    private void translated(PageLines page, String own, String name) {
        var id = Matrix.publicName(own);
        page.add("{data-optional}")
                .add("{data-state=direct}")
                .add(texts.ui("network.public").replace("{machine}", name))
                .hint("network.publichint")
                .add("{input=} {name=" + id + "}{placeholder=203.0.113.10}")
                .say("network.direct")
                .add(reply(id));
    }

    void port(PageLines page, Setting setting) {
        page.add("{data-port}")
                .add("{data-state=default}")
                .add(texts.name(IdKind.SETTING, setting.id()))
                .add(PageLines.HINT + texts.ui("settings.default") + " " + setting.defaultRange())
                .add("{input=} {name=" + setting.id() + "}{placeholder=" + setting.defaultRange() + "}")
                .say("network.default")
                .add(reply(setting.id().value()));
        texts.matrix().followers(setting.id()).forEach(follower -> follower(page, follower));
    }

    /** What is computed from it. */
    private void follower(PageLines page, Setting follower) {
        page.add("%s (%s): %s{data-computed=%s}"
                .formatted(
                        texts.name(IdKind.SETTING, follower.id()),
                        texts.formula(follower.formula().orElseThrow()),
                        follower.defaultRange(),
                        follower.id()));
    }

    /** Where a script says what it has read. */
    private static String reply(String id) {
        return PageTexts.anchor("reply-" + id);
    }

    /** Not where a service all of whose ports are for specific sources would be opened to all. */
    private boolean mayBeAny(String id) {
        return !texts.matrix().isOwn(id)
                && !texts.matrix().isSystem(id)
                && texts.matrix().services(Service::isRestricted).stream()
                        .flatMap(service -> texts.matrix().initiators(service).stream())
                        .map(Initiator::id)
                        .noneMatch(id::equals);
    }
}
