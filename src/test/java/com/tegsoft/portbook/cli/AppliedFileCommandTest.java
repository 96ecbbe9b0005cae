package com.tegsoft.portbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.PastedHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is to be done on a firewall to which a file was applied. */
class AppliedFileCommandTest {

    @TempDir
    private Path folder;

    private CommandRun open(String text, String... more) throws IOException {
        var file = Files.writeString(folder.resolve("applied.txt"), text);
        return CommandRun.onProduct(
                Stream.concat(Stream.of("snippet", "list", "--applied", file.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    static Stream<PastedHeader> cases() {
        return PastedHeader.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_that_of_its_edition_or_what_is_wrong_is_said(PastedHeader pasted) throws IOException {
        var run = open(pasted.text(), "--action", "open");
        var isOne = pasted.editions().size() == 1 && !pasted.isDamaged();
        if (isOne && pasted.editions().equals(List.of("2026-11-24"))) {
            var same = CommandRun.onProduct("snippet", "list", "--since", "2026-11-24", "--action", "open");
            assertThat(run.status()).isZero();
            assertThat(run.out()).isEqualTo(same.out()).contains("udp 10000-20000");
            assertThat(run.err().contains("was for `purpose voice` only"))
                    .isEqualTo(pasted.text().contains("purpose voice"));
            return;
        }
        assertThat(run.out()).isEmpty();
        if (isOne && pasted.editions().equals(List.of("2026-11-25"))) {
            assertThat(run.status()).isZero();
            assertThat(run.err()).contains("nothing is to be done");
        } else {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err())
                    .contains(
                            isOne
                                    ? "no earlier edition `" + pasted.editions().get(0)
                                    : pasted.editions().size() > 1
                                            ? "several editions: 2026-11-24, 2026-11-25"
                                            : pasted.isDamaged() ? "is damaged" : "names no edition");
        }
    }

    @Test
    void an_edition_and_a_file_are_not_both_named() throws IOException {
        var run = open("# Edition 2026-11-24, matrix 8d7b\n", "--since", "2026-11-24");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("both name an edition");
    }

    @Test
    void a_folder_a_missing_file_and_a_file_that_is_too_large_are_refused() throws IOException {
        assertThat(CommandRun.onProduct("snippet", "list", "--applied", folder.toString())
                        .err())
                .contains("is a folder");
        assertThat(CommandRun.onProduct(
                                "snippet",
                                "list",
                                "--applied",
                                folder.resolve("none").toString())
                        .err())
                .contains("no such file");
        var run = open("#".repeat((5 << 20) + 1));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("more than 5 MiB");
    }
}
