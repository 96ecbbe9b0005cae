package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both checkers, read by parsers that are not ours; each parser is seen to refuse broken ones. */
class CheckerFormIT {

    private static final Path FOLDER =
            Path.of(System.getProperty("portbook.product-site", "target/product-site"), "check");

    @Test
    @Needs("shellcheck")
    void shellcheck_has_nothing_to_say() throws Exception {
        assertThat(judge(shell(), "shellcheck", "-")).isEmpty();
    }

    @Test
    @Needs("bash")
    void bash_reads_the_script() throws Exception {
        assertThat(judge(shell(), "bash", "-n")).isEmpty();
    }

    @ParameterizedTest
    @Needs({"shellcheck", "bash"})
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            done 4<<<      | 4<<<
            then           | thne
            case $word in  | case $word
            chosen=$(      | chosen=(
            if [[          | if [
            '              | "
            """)
    void a_broken_script_is_refused(String right, String wrong) throws Exception {
        var broken = broken(shell(), right, wrong);
        assertThat(judge(broken, "bash", "-n") + judge(broken, "shellcheck", "-"))
                .isNotEmpty();
    }

    @Test
    @Needs("node")
    void a_grammar_of_powershell_reads_the_twin(@TempDir Path folder) throws Exception {
        assertThat(misfit(powershell(), folder)).isEmpty();
    }

    @ParameterizedTest
    @Needs("node")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            foreach ($line in $Matrix.Split("`n")) { | foreach ($line in $Matrix.Split("`n"))
            } finally {                              | finally {
            @'                                       | @"
            $($row.Transport)                        | $($row.Transport
            [switch]$Outbound,                       | [switch]$Outbound, [
            """)
    void a_broken_twin_is_refused(String right, String wrong, @TempDir Path folder) throws Exception {
        assertThat(misfit(broken(powershell(), right, wrong), folder)).isPresent();
    }

    @Test
    void both_are_plain_text_in_ascii() throws IOException {
        assertThat(shell() + powershell()).matches("[\\n -~]+");
    }

    private static String shell() throws IOException {
        return Files.readString(FOLDER.resolve("check-ports.sh"));
    }

    private static String powershell() throws IOException {
        return Files.readString(FOLDER.resolve("check-ports.ps1"));
    }

    private static String broken(String script, String right, String wrong) {
        var at = script.lastIndexOf(right);
        assertThat(at).as("it is there").isPositive();
        return script.substring(0, at) + wrong + script.substring(at + right.length());
    }

    /** What the grammar of PowerShell has against a script. */
    private static Optional<String> misfit(String script, Path folder) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("check-ports.ps1"), script);
        var grammar = new ExternalParser(
                "check-ports", List.of("node", "--liftoff-only", "src/test/js/twin.mjs"), List.of(), List.of());
        var verdict = grammar.hear(folder).get("check-ports.ps1");
        return Optional.ofNullable(verdict).orElseThrow().refused();
    }

    /** What a judge says of a script on its standard input. */
    private static String judge(String script, String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var in = process.getOutputStream()) {
            in.write(script.getBytes(StandardCharsets.UTF_8));
        }
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor() == 0).as(said).isEqualTo(said.isEmpty());
        return said;
    }
}
