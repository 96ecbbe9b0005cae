package com.tegsoft.portbook.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.SmallMatrix;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a port is used, from what it and its service say. */
class ConditionTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                                     | -                                     | []                                   | false
            since: 2026-12-01                     | -                                     | [from 2026-12-01]                    | false
            -                                     | until: 2027-03-31                     | [until 2027-03-31]                   | false
            since: 2026-12-01                     | since: 2027-01-01                     | [from 2027-01-01]                    | false
            since: 2027-01-01                     | since: 2026-12-01                     | [from 2027-01-01]                    | false
            until: 2027-03-31                     | until: 2027-02-28                     | [until 2027-02-28]                   | false
            since: 2026-12-01~    until: 2027-03-31 | until: 2026-12-01                   | [from 2026-12-01, until 2026-12-01]  | false
            since: 2026-12-01                     | until: 2026-11-30                     | [from 2026-12-01, until 2026-11-30]  | true
            """)
    void the_later_first_day_and_the_earlier_last_day_count(
            @Nullable String service, @Nullable String port, String words, boolean never) {
        var matrix = SmallMatrix.with(
                "    requirement: required\n    ports:\n    - {port: 443/tcp, protocol: https",
                "    requirement: required\n" + (service == null ? "" : "    " + service.replace('~', '\n') + "\n")
                        + "    ports:\n    - {port: 443/tcp, " + (port == null ? "" : port + ", ") + "protocol: https");
        var web = matrix.service(new Id("web"));
        var condition = web.condition(web.listeners().get(0));
        assertThat(condition.words()).hasToString(words);
        assertThat(condition.isNever()).isEqualTo(never);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2027-01-01 | -          | -          | 2026-12-31 | true
            2027-01-01 | -          | -          | 2027-01-01 | false
            -          | -          | -          | 2026-12-31 | false
            -          | 2026-12-31 | 2027-01-01 | -          | true
            """)
    void two_conditions_exclude_each_other_if_no_day_is_left(
            @Nullable String since,
            @Nullable String until,
            @Nullable String otherSince,
            @Nullable String otherUntil,
            boolean excludes) {
        var one = condition(since, until);
        var other = condition(otherSince, otherUntil);
        assertThat(one.excludes(other)).isEqualTo(excludes);
        assertThat(other.excludes(one)).isEqualTo(excludes);
    }

    private static Condition condition(@Nullable String since, @Nullable String until) {
        return new Condition(
                Optional.ofNullable(since).map(LocalDate::parse),
                Optional.ofNullable(until).map(LocalDate::parse),
                List.of());
    }
}
