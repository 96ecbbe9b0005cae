package com.tegsoft.portbook.packet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.acceptance.Verified;
import com.tegsoft.portbook.snippet.Platform;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each published snippet of the Linux family, loaded by its own program next to the rules of a customer's closed firewall:
 * what the kernel lets through, port by port, from everybody and to everybody.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class PublishedFiles {

    private final Trials trials;
    private final Set<Trial> passed = ConcurrentHashMap.newKeySet();

    PublishedFiles(Predicate<Firewall> which) {
        trials = Trials.ofProduct(which);
    }

    Trials trials() {
        return trials;
    }

    void passed(Trial trial) {
        passed.add(trial);
    }

    List<Trial> snippets() {
        return trials.snippets();
    }

    List<Trial> broken() {
        return trials.broken();
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void a_snippet_opens_exactly_its_flows_and_takes_them_back(Trial trial) throws IOException {
        try (var lab = trial.lab("before")) {
            var before = lab.state();
            lab.step("add", trial.file());
            var once = lab.state();
            assertThat(trial.faults(lab, trials.tried(trial))).isEmpty();
            if (trial.repeats()) {
                lab.step("add", trial.file());
                assertThat(lab.state()).as("twice is the same as once").isEqualTo(once);
            }
            lab.step("remove", trial.file());
            assertThat(lab.state()).as("as before").isEqualTo(before);
        }
        passed(trial);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_snippet_is_caught(Trial trial) throws IOException {
        try (var lab = trial.lab("before")) {
            var before = lab.state();
            for (var breakage : trial.firewall().breakages()) {
                var snippet = trial.of(trials.scope(breakage.scope()));
                var file = snippet.broken(breakage, lab.folder());
                lab.step("add", file);
                assertThat(snippet.differs(lab)).as("%s is caught", breakage).isTrue();
                lab.step("remove", file);
                assertThat(lab.state()).as("as before").isEqualTo(before);
            }
        }
        passed(trial);
    }

    @AfterAll
    void record() {
        trials.proven(passed).forEach(platform -> Verified.record(platform, Platform.Label.PACKET_PROVEN));
    }
}
