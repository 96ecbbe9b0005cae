package com.tegsoft.portbook.check.rule.structure;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Declared;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.path.PlaceNames;
import com.tegsoft.portbook.path.TakenNames;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An id that is reserved. */
@AutoService(Check.class)
public final class ReservedId implements Check {

    private static final List<String> SECTIONS =
            List.of("services", "purposes", "roles", "systems", "hosts", "settings");

    /** The snippet for all services, and the group of the customer's own server. */
    private static final Set<String> RESERVED = Set.of("all", "server");

    @Override
    public String why() {
        return "Ids become names of files, objects and parameters: the firewall snippet for all services is called "
                + "`all`, the customer's own server is `server`, and every site has fixed pages, sections and a script with options. An id with the same "
                + "name would clash with a name that the site, a shell or a firewall already uses.";
    }

    @Override
    public Example bad() {
        return role("server");
    }

    @Override
    public Example good() {
        return role("server-room");
    }

    static Example role(String id) {
        return Example.edit("matrix.yaml", "  operator: {}", "  operator: {}\n  %s: {}".formatted(id))
                .and("matrix.yaml", "roles: [visitor, operator]", "roles: [visitor, operator, %s]".formatted(id))
                .and(
                        "en/texts.yaml",
                        "A person who runs the fleet.}",
                        "A person who runs the fleet.}\n  %s: {name: Scout, many: scouts, text: A driver who goes ahead.}"
                                .formatted(id))
                .and(
                        "tr/texts.yaml",
                        "Filoyu yöneten kişi.}",
                        "Filoyu yöneten kişi.}\n  %s: {name: Öncü, many: öncüler, text: Önden giden sürücü.}"
                                .formatted(id));
    }

    @Override
    public Stream<Finding> find(Content content) {
        var words = SECTIONS.stream().flatMap(section -> new Declared(content, section)
                .ids().stream()
                        .filter(RESERVED::contains)
                        .map(id -> finding(content.inMatrix(section, id), id, "is reserved for firewall snippets")));
        var translated = Stream.of("roles", "systems", "settings", "services").flatMap(section -> new Declared(
                        content, section)
                .ids().stream()
                        .filter(content.matrix().publicNames()::contains)
                        .map(id -> finding(content.inMatrix(section, id), id, "is the name of a public address")));
        var purposes = content.matrix().purposes().keySet().stream()
                .map(Id::value)
                .filter(id -> TakenNames.isDocumentOfAll(id) || TakenNames.isChangeFile(id))
                .map(id -> finding(content.inMatrix("purposes", id), id, "is the name of another file of the site"));
        var roles = content.matrix().roles().keySet().stream()
                .map(Id::value)
                .filter(TakenNames::isChangeFile)
                .map(id -> finding(content.inMatrix("roles", id), id, "is the name of another file of the site"));
        var settings = content.matrix().settings().keySet().stream()
                .map(Id::value)
                .filter(TakenNames::isOption)
                .map(id ->
                        finding(content.inMatrix("settings", id), id, "is an option of the script that tests ports"));
        var pages = content.site().pages().stream()
                .filter(TakenNames::isSection)
                .map(id -> finding(content.inSite("pages", id), id, "is the URL of another page of the site"));
        var services = content.matrix().services().keySet().stream()
                .map(Id::value)
                .filter(PlaceNames::contain)
                .map(id ->
                        finding(content.inMatrix("services", id), id, "is the address of a section of the same pages"));
        return Stream.of(words, translated, services, settings, purposes, roles, pages)
                .flatMap(found -> found);
    }

    private Finding finding(Location at, String id, String what) {
        return new Finding(id(), at, "`%s` %s".formatted(id, what), "choose a more specific id");
    }
}
