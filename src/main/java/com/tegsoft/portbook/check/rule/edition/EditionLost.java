package com.tegsoft.portbook.check.rule.edition;

import com.google.auto.service.AutoService;
import com.tegsoft.portbook.check.Check;
import com.tegsoft.portbook.check.Example;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.RecordedEdition;
import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.matrix.Edition;
import java.util.Optional;
import java.util.stream.Stream;

/** An edition in a commit is missing now, or its content is different. */
@AutoService(Check.class)
public final class EditionLost implements Check {

    private static final String FILE = "editions/2026-02-01.json";
    private static final String SEAL = "a174506664de863298d9b1d6422d32aecaaabc23c866fe3d1a64ebb86bea5296";
    private static final String SEAL_OF_444 = "9f380d714e75b92e1b6410acc48bcaf599bca970fe406d5c31c4bd023c48a6a9";

    @Override
    public String why() {
        return "A released edition must stay unchanged, or customers cannot prove what they were told. A seal shows "
                + "that a file was edited; only the history of the repository shows that it was removed, or replaced "
                + "by one with its own seal: `check --since REVISION` and `release` check that history.";
    }

    @Override
    public Example bad() {
        return Example.edit(FILE, "\"443/tcp\"", "\"444/tcp\"").and(FILE, SEAL, SEAL_OF_444);
    }

    @Override
    public Example good() {
        return Example.edit(FILE, "\"port\" : \"443/tcp\"", "\"port\":   \"443/tcp\"");
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public Stream<Finding> find(Content content) {
        return content.recorded().editions().stream()
                .filter(recorded -> isLost(content, recorded.edition()))
                .map(recorded -> finding(content, recorded));
    }

    /**
     * Whether the edition is missing in every form that a commit has; one with a broken seal is reported separately.
     */
    private static boolean isLost(Content content, Edition recorded) {
        var now = edition(content, recorded);
        var isBroken = now.filter(edition -> !edition.seal().equals(edition.expectedSeal()));
        return isBroken.isEmpty()
                && content.recorded().editions().stream().noneMatch(other -> now.filter(
                                edition -> edition.seal().equals(other.edition().seal()))
                        .isPresent());
    }

    private static Optional<Edition> edition(Content content, Edition recorded) {
        return content.editions().stream()
                .filter(edition -> edition.date().equals(recorded.date()))
                .findFirst();
    }

    private Finding finding(Content content, RecordedEdition recorded) {
        var date = recorded.edition().date();
        var path = Edition.path(date);
        return new Finding(
                id(),
                content.sources().containsKey(path) ? Location.startOf(path) : content.inMatrix("edition"),
                "edition `%s` %s commit `%s` of %s"
                        .formatted(
                                date,
                                edition(content, recorded.edition()).isPresent()
                                        ? "is not the one that was released in"
                                        : "is missing; it was released in",
                                recorded.commit(),
                                recorded.day()),
                "restore `%s` from that commit; make the change in an edition with another date".formatted(path));
    }
}
