package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.site.template.Html;
import com.tegsoft.portbook.site.template.Shown;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A service as printed by a template. Values are computed when a template uses them, because a table needs only a few
 * of them.
 *
 * @param views the texts about services in one language, for pages at one depth of the site
 */
@Shown
public record ServiceView(ServiceViews views, Service service) {

    /**
     * One port of a service.
     *
     * @param id of its row: {@code web-access.443-tcp}
     * @param port as a reader types it to find it: {@code 443/tcp}, {@code icmp/echo-request}, {@code esp}
     * @param exposure which sources may connect, if that is not the same for all ports of its service
     * @param setting the server setting that changes it
     * @param decidedBy the settings that a customer sets to change it: that one, or those that it is computed from
     * @param conditions when it is used: {@code until 2027-03-31}; empty: always
     */
    public record ListenerView(
            String id,
            String port,
            String transport,
            String range,
            boolean single,
            Optional<String> exposure,
            String protocol,
            String encryption,
            String encryptionWord,
            Optional<LinkView> setting,
            List<LinkView> decidedBy,
            List<String> conditions) {}

    /** A note about a service: a heading and one or more texts. */
    public record NoteView(String title, List<Html> texts) {}

    public String id() {
        return service.id().value();
    }

    public String name() {
        return views.wording().text(key("name"));
    }

    public boolean inbound() {
        return service.direction() == Direction.INBOUND;
    }

    public String direction() {
        return views.wording().word(service.direction());
    }

    /** Who connects to what, on which ports, for what purpose. */
    public Html sentence() {
        return views.sentence().markup(service);
    }

    /** The same as plain text. */
    public String summary() {
        return views.sentence().words(service);
    }

    public Html why() {
        return views.prose(key("for"));
    }

    public Html closed() {
        return views.prose(key("closed"));
    }

    /** The condition under which it is needed. */
    public Optional<Html> when() {
        return views.find(key("when"));
    }

    public Optional<Html> restriction() {
        return views.find(key("restriction"));
    }

    public String requirement() {
        return EnumNames.of(service.requirement());
    }

    public String requirementWord() {
        return views.wording().word(service.requirement());
    }

    /** Which sources may connect, if that is the same for all its ports. */
    public Optional<String> exposure() {
        return service.commonExposure().map(views.wording()::word);
    }

    /** Names of the initiators; hosts have addresses. */
    public List<LinkView> from() {
        return inbound() ? Stream.concat(roles().stream(), others().stream()).toList() : server();
    }

    /** Names of the listeners. */
    public List<LinkView> to() {
        return inbound() ? server() : others();
    }

    /** Names of its components, or of the server. */
    private List<LinkView> server() {
        return service.components().isEmpty()
                ? List.of(new LinkView("server", views.wording().text("product.label"), ""))
                : views.links(IdKind.ROLE, service.components());
    }

    public List<LinkView> purposes() {
        return views.links(IdKind.PURPOSE, service.purposes());
    }

    public List<LinkView> roles() {
        return views.links(IdKind.ROLE, service.roles());
    }

    /** Systems, then hosts. */
    private List<LinkView> others() {
        return Stream.concat(
                        views.links(IdKind.SYSTEM, service.systems()).stream(), views.hosts(service.hosts()).stream())
                .toList();
    }

    public List<ListenerView> listeners() {
        return service.listeners().stream()
                .map(listener -> views.listener(service, listener))
                .toList();
    }

    /** Answers to the questions of a careful reader. */
    public List<NoteView> notes() {
        var notes = new ArrayList<>(views.machines(service));
        service.listeners().stream()
                .flatMap(listener -> listener.because().stream())
                .distinct()
                .sorted()
                .forEach(doubt -> notes.add(new NoteView(
                        views.wording().word(doubt), List.of(views.prose(key("because." + EnumNames.of(doubt)))))));
        notes.addAll(views.assumptions(service.assumptions()));
        return notes;
    }

    /** Services that share a purpose: a customer who opens one needs the others. */
    public List<ServiceView> related() {
        return views.related(service);
    }

    /** The ports of a service as plain text. */
    public static String words(Service service) {
        return String.join(
                ", ",
                References.labels(
                        service.listeners().stream().map(Listener::port).toList()));
    }

    private String key(String text) {
        return "services." + service.id() + "." + text;
    }
}
