package com.tegsoft.portbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar needs nothing but itself: it holds the templates. */
class JarAloneIT {

    @TempDir
    private Path folder;

    @Test
    void a_product_is_started_checked_built_and_verified_where_there_is_nothing_but_the_jar() throws Exception {
        portbook(0, "new", "product", "Acme");
        portbook(0, "check");
        assertThat(portbook(0, "build")).contains("files written");
        assertThat(folder.resolve("site/en/pdf/ports.pdf")).isNotEmptyFile();
        portbook(0, "verify-site", "site");
        assertThat(portbook(0, "snippet", "nftables")).contains("Acme ports for nftables");
    }

    @Test
    void a_templates_folder_replaces_those_of_the_jar() throws Exception {
        portbook(0, "new", "product", "Acme");
        Files.createDirectories(folder.resolve("templates/pages"));
        Files.writeString(
                folder.resolve("templates/pages/own.ftlh"),
                "<#ftl attributes={\"each\": \"site\", \"path\": \"own.html\", \"shows\": \"nothing\"}>\n<p>own</p>\n");
        assertThat(portbook(1, "check")).contains("../templates/");
        assertThat(portbook(2, "check", "--templates", "elsewhere"))
                .contains(folder.resolve("elsewhere") + "` does not exist");
    }

    private String portbook(int status, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "java",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Path.of("target/portbook.jar").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        var run = Run.of(new ProcessBuilder(command).directory(folder.toFile()));
        assertThat(run.status()).as(run.output()).isEqualTo(status);
        return run.output();
    }
}
