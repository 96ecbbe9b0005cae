package com.tegsoft.portbook.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Three hundred single faults in templates and finished files: none is published that the list of survivors does not excuse. */
class FaultsIT {

    @Test
    void a_fault_in_a_template_or_a_file_is_found_before_publication() throws IOException {
        assertThat(Campaign.run(1, CampaignPart.WHOLE)).isGreaterThanOrEqualTo(300);
    }
}
