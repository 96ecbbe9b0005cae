package com.tegsoft.portbook.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a campaign. */
class CampaignPartTest {

    @ParameterizedTest(name = "{0} faults in {1} parts")
    @CsvSource({"0, 1", "0, 3", "1, 1", "1, 3", "3, 3", "10, 3", "10, 1"})
    void together_they_try_each_fault_once(int faults, int parts) {
        var all = IntStream.range(0, faults).boxed().toList();
        var tried = new ArrayList<Integer>();
        for (var number = 1; number <= parts; number++) {
            var some = new CampaignPart(number, parts).of(all);
            assertThat(some).hasSizeLessThanOrEqualTo(new CampaignPart(number, parts).of(faults));
            tried.addAll(some);
        }
        assertThat(tried).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void a_part_is_written_with_how_many_there_are() {
        assertThat(CampaignPart.parse("2/4").of(List.of("a", "b", "c", "d", "e", "f")))
                .containsExactly("b", "f");
        assertThat(CampaignPart.parse("1/1")).isEqualTo(CampaignPart.WHOLE);
        assertThat(CampaignPart.WHOLE.report()).hasToString("target/faults.txt");
        assertThat(new CampaignPart(2, 4).report()).hasToString("target/faults-2-of-4.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/4", "5/4", "1/0", "2", "", "a/b"})
    void what_is_no_part_is_refused(String text) {
        assertThatThrownBy(() -> CampaignPart.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
