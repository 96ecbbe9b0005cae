package com.tegsoft.portbook.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What {@link FaultsIT} has no time for: at least two thousand faults. Only {@code mvn verify -Pmany-faults} runs it. */
@Tag("many-faults")
class ManyFaultsIT {

    @Test
    void a_fault_in_a_template_or_a_file_is_found_before_publication() throws IOException {
        assertThat(Campaign.run(Integer.getInteger("faults", 8))).isGreaterThanOrEqualTo(2_000);
    }
}
