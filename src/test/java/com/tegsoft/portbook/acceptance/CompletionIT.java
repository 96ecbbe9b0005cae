package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.CommandRun;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script for completion, in a real bash and a real zsh, at the moment when somebody presses the Tab key. */
@Needs({"bash", "zsh"})
class CompletionIT {

    /** What bash does with a key, without a keyboard; an option of the completion has no meaning there. */
    private static final String TAB = """
            compopt() { :; }
            COMP_WORDS=(%s)
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            COMP_LINE=${COMP_WORDS[*]}
            COMP_POINT=${#COMP_LINE}
            function=$(complete -p portbook)
            function=${function#*-F }
            ${function%% *}
            echo "${COMPREPLY[*]}"
            """;

    /** A terminal with an interactive zsh in which the line is typed; another key then shows what has become of it. */
    private static final String TYPED = """
            zmodload zsh/zpty
            zpty shell zsh -f -i
            zpty -w shell "autoload -Uz compinit && compinit -u -d $1/dump && source $1/script"
            zpty -w shell "show() { print -r -- \\$BUFFER > $1/line; }; zle -N show; bindkey '^T' show"
            zpty -n -w shell "$2"$'\\t\\C-t'
            until [[ -s $1/line ]]; do sleep 0.05; done
            cat $1/line
            """;

    private static final String LINES = """
            portbook b                      | build
            portbook ne                     | new
            portbook new s                  | service
            portbook new service --pu       | --purpose
            portbook l10n a                 | accept
            portbook check --form           | --format
            portbook check --format s       | sarif
            portbook explain unknown-pu     | unknown-purpose
            portbook explain --a            | --all
            portbook explain --format j     | json
            portbook snippet uf             | ufw
            portbook snippet --variant add uf | ufw
            portbook diff main --platform mik | mikrotik
            portbook completion z           | zsh
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = LINES)
    void bash_completes_commands_options_and_names(String line, String completed, @TempDir Path folder)
            throws Exception {
        var script = Files.writeString(
                folder.resolve("script"), CommandRun.of("completion").out() + TAB.formatted(line));
        assertThat(Run.of("bash", script.toString())).isEqualTo(new Run(0, completed + "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = LINES)
    void zsh_completes_commands_options_and_names(String line, String completed, @TempDir Path folder)
            throws Exception {
        Files.writeString(folder.resolve("script"), CommandRun.of("completion").out());
        var typed = Files.writeString(folder.resolve("typed"), TYPED);
        var begun = line.substring(0, line.lastIndexOf(' ') + 1);
        assertThat(Run.of("timeout", "60", "zsh", "-f", typed.toString(), folder.toString(), line))
                .isEqualTo(new Run(0, begun + completed + " \n"));
    }
}
