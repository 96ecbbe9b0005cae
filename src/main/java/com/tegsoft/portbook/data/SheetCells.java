package com.tegsoft.portbook.data;

import com.tegsoft.portbook.matrix.Direction;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.PortRange;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/** The cells of one flow, with names in a language. */
record SheetCells(LanguageNames names, Service service, Listener listener) {

    /** A text, which can be empty, or an {@link Integer} for a single port. */
    Object cell(SheetColumn column) {
        var condition = service.condition(listener);
        return switch (column) {
            case SERVICE -> names.name("services", service.id());
            case DIRECTION -> names.word("direction", service.direction());
            case FROM -> isInbound() ? names.peers(service) : names.own(service);
            case TO -> isInbound() ? names.own(service) : names.peers(service);
            case MACHINES -> names.machines(service);
            case ADDRESSES -> names.addresses(service);
            case TRANSPORT -> listener.port().transport().toString();
            case PORT -> port(listener.port());
            case PROTOCOL -> names.protocol(listener);
            case ENCRYPTION -> names.word("encryption", listener.encryption());
            case SOURCE ->
                service.exposure(listener)
                        .map(exposure -> names.word("exposure", exposure))
                        .orElse("");
            case PURPOSES -> names.listed(service.purposes(), id -> names.name("purposes", id));
            case REQUIREMENT -> names.word("requirement", service.requirement());
            case SETTING -> listener.setting().map(names::setting).orElse("");
            case COMPUTED -> listener.formula().map(names::computed).orElse("");
            case ALTERNATIVE ->
                listener.oneOf().map(alternative -> names.choices(service)).orElse("");
            case SOURCE_PORT -> listener.fromPort().map(SheetCells::range).orElse("");
            case SINCE -> condition.since().map(LocalDate::toString).orElse("");
            case UNTIL -> condition.until().map(LocalDate::toString).orElse("");
            case FEATURES -> names.listed(condition.needs(), id -> names.name("features", id));
            case LINK -> link();
            default -> ids(column);
        };
    }

    private String ids(SheetColumn column) {
        return switch (column) {
            case SERVICE_ID -> service.id().value();
            case FROM_IDS -> ids(isInbound() ? service.peers() : service.own());
            case TO_IDS -> ids(isInbound() ? service.own() : service.peers());
            case PROTOCOL_ID -> listener.protocol().value();
            case PURPOSE_IDS -> ids(service.purposes());
            case SETTING_ID -> listener.setting().map(Id::value).orElse("");
            case COMPUTED_IDS -> listener.formula().map(Object::toString).orElse("");
            case FEATURE_IDS -> ids(service.condition(listener).needs());
            case ALTERNATIVE_ID -> listener.oneOf().map(Id::value).orElse("");
            case ASSUMPTION_IDS -> ids(service.assumptions());
            default -> throw new IllegalArgumentException("no ids in " + column);
        };
    }

    private boolean isInbound() {
        return service.direction() == Direction.INBOUND;
    }

    /** The page of the service in the language. */
    private String link() {
        return SitePaths.home(
                        names.content().site().baseUrl().toString(),
                        names.language().code())
                + SitePaths.of(IdKind.SERVICE, service.id());
    }

    /** What a port is without its transport; nothing for one that each customer sets. */
    private static Object port(Port port) {
        if (port.isUnset()) {
            return "";
        }
        return port.hasPorts() ? range(port.range()) : port.shown();
    }

    private static Object range(PortRange range) {
        return range.isSingle() ? Integer.valueOf(range.first()) : range.toString();
    }

    private static String ids(Collection<Id> ids) {
        return ids.stream().map(Id::value).collect(Collectors.joining(" "));
    }
}
