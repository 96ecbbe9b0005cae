package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@link KilledBuildIT} has no time for: two hundred kills, or {@code -Dkills=20}. {@code target/kills.txt} says what they left. Only
 * {@code mvn verify -Pmany-faults} runs it.
 */
@Tag("many-faults")
class ManyKilledBuildsIT {

    @Test
    void a_killed_build_leaves_a_whole_site_or_one_that_says_that_it_is_unfinished(@TempDir Path folder)
            throws Exception {
        var kills = Integer.getInteger("kills", 200);
        var killed = new BuildKiller(folder, 2).kill(kills);
        Files.writeString(Path.of("target/kills.txt"), killed + "\n");
        assertThat(killed.all()).isEqualTo(kills);
        assertThat(killed.inPublication()).as("the moments").contains(KilledBuilds.Folder.UNFINISHED);
    }
}
