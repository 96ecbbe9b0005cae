package com.tegsoft.portbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.build.ExampleFindings;
import com.tegsoft.portbook.finding.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChecksTest {

    static Stream<Named<Check>> checks() {
        return Checks.all().stream().map(check -> Named.of(check.id(), check));
    }

    @Test
    void sample_has_no_finding() {
        assertThat(ExampleFindings.of(new Example(List.of())).findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("checks")
    void refuses_its_bad_example_and_no_other_check_does(Check check) {
        assertThat(ExampleFindings.of(check.bad()).findings())
                .as("bad example of %s", check.id())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.check()).isEqualTo(check.id()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("checks")
    void lets_its_good_example_through(Check check) {
        assertThat(ExampleFindings.of(check.good()).findings())
                .as("good example of %s", check.id())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("checks")
    void says_the_defect_first_and_then_the_remedy(Check check) {
        assertThat(ExampleFindings.of(check.bad()).findings())
                .as("bad example of %s", check.id())
                .allSatisfy(ChecksTest::assertTone);
        assertThat(check.why()).as("why of %s", check.id()).endsWith(".");
    }

    private static void assertTone(Finding finding) {
        assertThat(finding.message()).doesNotEndWith(".").isNotBlank();
        assertThat(finding.message().codePointAt(0))
                .satisfies(c -> assertThat(Character.isUpperCase(c)).isFalse());
        assertThat(finding.help()).doesNotEndWith(".").isNotBlank();
    }
}
