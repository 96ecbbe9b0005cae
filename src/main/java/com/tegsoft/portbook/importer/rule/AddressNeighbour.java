package com.tegsoft.portbook.importer.rule;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.importer.HostMention;
import com.tegsoft.portbook.importer.ImportRule;
import com.tegsoft.portbook.importer.PortPage;
import com.tegsoft.portbook.importer.document.SourceSpan;
import com.tegsoft.portbook.matrix.Address;
import java.util.List;
import java.util.stream.Stream;

/** An address is close to that of another host and far from the others of its own host. */
@AutoService(ImportRule.class)
public final class AddressNeighbour implements ImportRule {

    @Override
    public String why() {
        return "Such an address is often outdated, or listed with the wrong name; traffic to it goes to the wrong "
                + "machine.";
    }

    private record Place(HostMention host, SourceSpan words, Address address) {}

    @Override
    public Stream<Finding> find(PortPage page) {
        var places = page.hosts().stream()
                .flatMap(host -> host.addresses().stream().flatMap(words -> Address.find(words.text()).stream()
                        .map(address -> new Place(host, words, address))))
                .toList();
        return places.stream()
                .filter(place -> siblings(places, place).findAny().isPresent())
                .filter(place -> siblings(places, place)
                        .noneMatch(other -> other.address().isBeside(place.address())))
                .flatMap(place -> places.stream()
                        .filter(other -> !other.host().equals(place.host())
                                && other.address().isBeside(place.address()))
                        .limit(1)
                        .map(other -> finding(place, other)));
    }

    private static Stream<Place> siblings(List<Place> places, Place place) {
        return places.stream().filter(other -> other.host().equals(place.host()) && !other.equals(place));
    }

    private Finding finding(Place place, Place other) {
        return new Finding(
                        id(),
                        place.words().at(),
                        "`%s` of `%s` is close to an address of `%s`"
                                .formatted(
                                        place.words().text(),
                                        place.host().name().text(),
                                        other.host().name().text()),
                        "find out whether it is current and which host it belongs to")
                .with(other.words().at(), "the nearby address");
    }
}
