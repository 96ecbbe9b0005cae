package com.tegsoft.portbook.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What {@link FaultsIT} has no time for: at least two thousand faults, or the second of four parts of them with {@code -Dpart=2/4}. Only
 * {@code mvn verify -Pmany-faults} runs it.
 */
@Tag("many-faults")
class ManyFaultsIT {

    @Test
    void a_fault_in_a_template_or_a_file_is_found_before_publication() throws IOException {
        var part = CampaignPart.parse(System.getProperty("part", "1/1"));
        assertThat(Campaign.run(Integer.getInteger("faults", 8), part)).isGreaterThanOrEqualTo(2_000 / part.parts());
    }
}
