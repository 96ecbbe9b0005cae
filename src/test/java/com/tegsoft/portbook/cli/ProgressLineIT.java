package com.tegsoft.portbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressLineIT {

    private static String shown(boolean watched, boolean colour) throws Exception {
        var out = new StringWriter();
        var err = new StringWriter();
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), watched, colour);
        var result = ProgressLine.during(terminal, "working", () -> {
            TimeUnit.MILLISECONDS.sleep(1_300);
            return "done";
        });
        assertThat(result).isEqualTo("done");
        assertThat(out.toString()).isEmpty();
        return err.toString();
    }

    @Test
    void whoever_watches_a_long_run_sees_seconds_and_in_the_end_nothing() throws Exception {
        assertThat(shown(true, false)).startsWith("\rworking … 1 s").endsWith(" \r");
    }

    @Test
    void a_pipe_gets_nothing() throws Exception {
        assertThat(shown(false, true)).isEmpty();
    }
}
