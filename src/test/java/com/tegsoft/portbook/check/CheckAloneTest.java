package com.tegsoft.portbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.Finding;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check alone, without the others, on its own examples. */
class CheckAloneTest {

    /** Those whose defect is in the content; templates are read elsewhere. */
    static Stream<Named<Check>> checks() {
        return all().filter(named ->
                named.getPayload().bad().edits().stream().noneMatch(edit -> Sample.isTemplate(edit.file())));
    }

    static Stream<Named<Check>> all() {
        return Checks.all().stream().map(check -> Named.of(check.id(), check));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("checks")
    void finds_its_bad_example(Check check) {
        assertThat(check.find(Sample.with(check.bad())))
                .isNotEmpty()
                .extracting(Finding::check)
                .containsOnly(check.id());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("checks")
    void finds_nothing_in_its_good_example(Check check) {
        assertThat(check.find(Sample.with(check.good()))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void says_why_in_a_sentence(Check check) {
        assertThat(check.why()).matches("(?s)[A-Z`].*\\.");
    }
}
