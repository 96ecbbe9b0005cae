package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole builds that are killed at random moments. */
class KilledBuildIT {

    @Test
    void a_killed_build_leaves_a_whole_site_or_one_that_says_that_it_is_unfinished(@TempDir Path folder)
            throws Exception {
        assertThat(new BuildKiller(folder, 1).kill(8).all()).isEqualTo(8);
    }
}
