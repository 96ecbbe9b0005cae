package com.tegsoft.portbook.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.SmallMatrix;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.yaml.EnumNames;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two editions open one port more each, and the newest limits the sources. */
class SinceTest {

    private static final List<Since> SINCE = new History(List.of(
                    edition("01", "any", "443/tcp"),
                    edition("02", "any", "443-444/tcp"),
                    edition("03", "any", "443-445/tcp"),
                    edition("04", "restricted", "443-445/tcp")))
            .since();

    /** Customers must act on each within ten days. */
    private static Matrix edition(String month, String source, String port) {
        var start = SmallMatrix.TEXT.indexOf("edition: ");
        var text = SmallMatrix.TEXT.substring(start, SmallMatrix.TEXT.indexOf("443/tcp") + "443/tcp".length());
        return SmallMatrix.with(
                text,
                text.replace("2026-01-31", "2026-%1$s-01\neffective: 2026-%1$s-11".formatted(month))
                        .replace("source: any", "source: " + source)
                        .replace("443/tcp", port));
    }

    @Test
    void each_action_has_the_date_of_the_editions_that_contributed_to_it() {
        assertThat(SINCE.stream().map(SinceTest::line))
                .containsExactly(
                        "since 2026-03-01: restrict 2026-04-11",
                        "since 2026-02-01: open 2026-03-11 restrict 2026-04-11",
                        "since 2026-01-01: open 2026-02-11 restrict 2026-04-11");
    }

    private static String line(Since since) {
        var change = since.changes().flows().get(0);
        return "since %s: %s"
                .formatted(
                        since.changes().before().edition(),
                        change.dispositions().stream()
                                .map(action -> EnumNames.of(action) + " " + since.due(change, action))
                                .collect(Collectors.joining(" ")));
    }

    @Test
    void the_date_of_a_change_is_that_of_its_first_action_and_what_needs_none_has_none() {
        var since = SINCE.get(1);
        assertThat(since.due(since.changes().flows().get(0)))
                .contains(since.due(since.changes().flows().get(0), CustomerAction.OPEN));
        var renamed = Changes.between(SmallMatrix.matrix(), SmallMatrix.with("  web:\n", "  portal:\n"));
        assertThat(renamed.flows()).isNotEmpty().allSatisfy(change -> assertThat(
                        new Since(renamed, List.of(renamed)).due(change))
                .isEmpty());
    }
}
