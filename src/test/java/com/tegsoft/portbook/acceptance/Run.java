package com.tegsoft.portbook.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A program that has ended.
 *
 * @param output all that it printed, errors too
 */
public record Run(int status, String output) {

    public static Run of(String... command) throws IOException, InterruptedException {
        return of(new ProcessBuilder(command));
    }

    public static Run of(ProcessBuilder program) throws IOException, InterruptedException {
        var process = program.redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }
}
