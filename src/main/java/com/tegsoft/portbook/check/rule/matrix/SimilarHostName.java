package com.tegsoft.portbook.check.rule.matrix;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.matrix.Edition;
import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.matrix.HostDoubt;
import java.util.Optional;
import java.util.stream.Stream;

/** The name of a host differs in one letter from another published name, or from the one that it had. */
@AutoService(Check.class)
public final class SimilarHostName implements Check {

    @Override
    public String why() {
        return "A name with one wrong letter does not exist, or belongs to a stranger, and customers would allow it.";
    }

    @Override
    public Example bad() {
        return Example.edit("matrix.yaml", "mirror.example.com", "miror.example.com");
    }

    @Override
    public Example good() {
        return Example.edit("matrix.yaml", "mirror.example.com", "maps.example.com");
    }

    /** Another name, and where it was found. */
    private record Other(String name, String where, Location at) {}

    @Override
    public Stream<Finding> find(Content content) {
        return content.matrix().hosts().values().stream()
                .filter(host -> !host.because().contains(HostDoubt.SIMILAR_NAME))
                .flatMap(host -> earlier(host, content).or(() -> beside(host, content)).stream()
                        .map(other -> new Finding(
                                        id(),
                                        content.matrixTree()
                                                .deepest("hosts", host.id().value(), "name")
                                                .at(),
                                        difference(host, other),
                                        "correct it; if both names are correct, add `because: [similar-name]` to the "
                                                + "host and a text with the reason")
                                .with(other.at(), "the other name")));
    }

    private static String difference(Host host, Other other) {
        var whole = HostNames.differsInOne(host.name(), other.name());
        return (whole
                        ? "`%s` differs in one letter from `%s`%s"
                        : "the domain of `%s` differs in one letter from that of `%s`%s")
                .formatted(host.name(), other.name(), other.where());
    }

    /** A name of the newest edition that is missing now, and that this one may have replaced by mistake. */
    private static Optional<Other> earlier(Host host, Content content) {
        return content.newestEdition()
                .filter(newest -> !newest.matrix().equals(content.matrix()))
                .filter(newest -> !names(newest, host.name()))
                .flatMap(newest -> newest.matrix().hosts().values().stream()
                        .filter(before -> content.matrix().hosts().values().stream()
                                .noneMatch(now -> now.name().equals(before.name())))
                        .filter(before -> HostNames.isMistyped(before, host))
                        .findFirst()
                        .map(before -> new Other(
                                before.name(),
                                " of edition `%s`".formatted(newest.date()),
                                newest.root()
                                        .whereIs("matrix", "hosts", before.id().value(), "name"))));
    }

    private static boolean names(Edition edition, String name) {
        return edition.matrix().hosts().values().stream()
                .anyMatch(host -> host.name().equals(name));
    }

    /** A name that comes before it in the matrix, unless that name is reported itself. */
    private static Optional<Other> beside(Host host, Content content) {
        return content.matrix().hosts().values().stream()
                .takeWhile(before -> !before.id().equals(host.id()))
                .filter(before -> !before.because().contains(HostDoubt.SIMILAR_NAME))
                .filter(before -> HostNames.isMistakable(before, host))
                .filter(before -> earlier(before, content).isEmpty())
                .findFirst()
                .map(before -> new Other(before.name(), "", content.inMatrix("hosts", before.id(), "name")));
    }
}
