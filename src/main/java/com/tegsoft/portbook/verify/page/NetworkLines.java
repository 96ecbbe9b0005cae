package com.tegsoft.portbook.verify.page;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Exposure;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.verify.reader.page.PageLine;
import com.tegsoft.portbook.verify.words.MatrixWords;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who connects to whom by some services: each initiator with the ports that it reaches, then what the product itself reaches.
 *
 * @param rows address of the page that has the rows; empty: the same page
 */
record NetworkLines(PageTexts texts, String rows) {

    /** With none or more services there is no such part. */
    private static final int MOST = 40;

    /** What makes the line of an arrow solid. */
    private static final String ANY = "{data-any}";

    void add(PageLines page, Collection<Service> services, String title) {
        page.at("");
        if (services.isEmpty() || services.size() > MOST) {
            return;
        }
        page.add("## " + title).at(PageLine.inOneLine(title));
        texts.matrix().roles().keySet().forEach(role -> initiator(page, services, IdKind.ROLE, role));
        texts.matrix().systems().keySet().forEach(system -> initiator(page, services, IdKind.SYSTEM, system));
        texts.matrix().hosts().keySet().forEach(host -> initiator(page, services, IdKind.HOST, host));
        page.add(texts.text("product.name"));
        services.stream()
                .filter(service -> service.direction() == Direction.OUTBOUND)
                .forEach(service -> {
                    page.add(texts.joined(Stream.concat(
                                    service.systems().stream().map(id -> texts.link(IdKind.SYSTEM, id)),
                                    service.hosts().stream().map(id -> texts.link(IdKind.HOST, id)))
                            .toList()));
                    lanes(page, service);
                });
        page.add(texts.ui("picture.caption") + " " + texts.ui("exposure.any") + ANY + " "
                + texts.ui("exposure.restricted"));
    }

    private void initiator(PageLines page, Collection<Service> services, IdKind kind, Id id) {
        var reached = services.stream()
                .filter(service -> service.direction() == Direction.INBOUND)
                .filter(service -> service.peers().contains(id))
                .toList();
        if (!reached.isEmpty()) {
            page.add(texts.link(kind, id));
            reached.forEach(service -> lanes(page, service));
        }
    }

    private void lanes(PageLines page, Service service) {
        for (var listener : service.listeners()) {
            var exposure = service.exposure(listener);
            var words = MatrixWords.port(listener.port()) + " " + texts.name(IdKind.SERVICE, service.id())
                    + exposure.map(some ->
                                    texts.ui("comma") + " " + texts.texts().word(some) + PageLines.UNSEEN)
                            .orElse("");
            page.add(PageTexts.link(words, rows + "#" + SitePaths.row(service.id(), listener.port()))
                    + (exposure.equals(Optional.of(Exposure.ANY)) ? ANY : ""));
        }
    }
}
