package com.tegsoft.portbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.FolderCopy;
import com.tegsoft.portbook.fixture.LoopbackHost;
import com.tegsoft.portbook.hash.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A published site and everything that can go wrong between the build and its readers. */
class VerifySiteIT {

    @TempDir
    private static Path folder;

    private static Path built = Path.of("");

    @TempDir
    private Path own;

    @BeforeAll
    static void the_product_is_built_with_two_platforms() throws IOException {
        var templates = FolderCopy.ofTemplates(folder.resolve("templates"), "nftables", "list");
        built = folder.resolve("site");
        var run = CommandRun.onProduct("build", "-q", "--templates", templates.toString(), "--out", built.toString());
        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void a_site_as_it_was_built_has_no_findings_and_what_is_somebody_elses_is_named() throws IOException {
        var site = FolderCopy.of(built, own.resolve("site"));
        assertThat(CommandRun.of("verify-site", site.toString()))
                .satisfies(run -> assertThat(run.out()).matches("[0-9]{3} files are as they were built\n"))
                .satisfies(run -> assertThat(run.err()).isEmpty())
                .extracting(CommandRun::status)
                .isEqualTo(0);
        Files.writeString(site.resolve("CNAME"), "docs.example.com");
        assertThat(CommandRun.of("verify-site", site.toString()).err())
                .isEqualTo("portbook: `CNAME` is not of this site\n");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            delete | en/ports/index.html              | en/ports/index.html:1:1: the file is missing
            delete | .nojekyll                        | .nojekyll:1:1: the file is missing
            delete | manifest.json                    | manifest.json:1:1: the list of files is missing
            append | en/ports/index.html              | en/ports/index.html:1:1: the file is not the one that the build has written
            append | data/matrix.csv                  | data/matrix.csv:1:1: cannot read this file
            append | manifest.json                    | manifest.json:1:1: cannot read the list of files
            empty  | assets/site.css                  | assets/site.css:1:1: the file is not the one
            empty  | data/matrix.json                 | data/matrix.json:1:1: cannot read the matrix of this site
            create | en/ports/old-service/index.html  | en/ports/old-service/index.html:1:1: the file is not of this site
            create | .portbook-unfinished-1.json      | .portbook-unfinished-1.json:1:1: a build was interrupted
            folder | 404.html                         | 404.html:1:1: the file is missing
            """)
    void a_fault_of_a_folder_is_found(String what, String file, String finding) throws IOException {
        var site = FolderCopy.of(built, own.resolve("site"));
        var path = site.resolve(file);
        switch (what) {
            case "delete" -> Files.delete(path);
            case "append" -> Files.writeString(path, Files.readString(path) + "x");
            case "empty" -> Files.writeString(path, "");
            case "folder" -> {
                Files.delete(path);
                Files.createDirectory(path);
            }
            default -> {
                Files.createDirectories(path.getParent());
                Files.writeString(path, "old");
            }
        }
        var run = CommandRun.of("verify-site", site.toString());
        assertThat(run.status()).isOne();
        assertThat(run.out()).contains(finding);
    }

    @Test
    void a_first_build_that_was_interrupted_is_found() throws IOException {
        var site = FolderCopy.of(built, own.resolve("site"));
        Files.move(site.resolve("manifest.json"), site.resolve(".portbook-unfinished-1.json"));
        Files.createDirectories(site.resolve(".portbook-staging/0"));
        Files.writeString(site.resolve(".portbook-staging/0/7"), "a page");
        var run = CommandRun.of("verify-site", site.toString());
        assertThat(run.status()).isOne();
        assertThat(run.out())
                .contains(
                        "1 finding in 1 file",
                        ".portbook-unfinished-1.json:1:1: a build was interrupted, so the site is unfinished");
    }

    /** The list of files is true of each of them, but they are of two builds. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            snippets/nftables/all.nft | Edition 2026-11-25 | Edition 2026-11-24 | it is of edition `2026-11-24`, the matrix of edition `2026-11-25`
            snippets/nftables/all.nft | 25, matrix         | 25, matrix 0       | snippets were made from different matrices
            check/check-ports.sh      | in tcp 443         | in tcp 444         | it lists other ports than `data/matrix.json`
            check/check-ports.ps1     | in tcp 443         | in tcp 444         | it lists other ports than `data/matrix.json`
            data/matrix.csv           | ,443,443,          | ,444,444,          | it lists other ports than `data/matrix.json`
            data/matrix.json          | "id" : "web-access" | "id" : "web-acces" | p/web-acces/index.html:1:1: the matrix of this site needs this page
            """)
    void files_of_different_builds_are_found(String file, String old, String other, String finding) throws IOException {
        var site = FolderCopy.of(built, own.resolve("site"));
        var text = Files.readString(site.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(site.resolve(file), text.replace(old, other));
        relist(site, file);
        var run = CommandRun.of("verify-site", site.toString());
        assertThat(run.status()).isOne();
        assertThat(run.out()).contains(finding).doesNotContain("not the one that the build has written");
    }

    /** Gives a file the size and the hash that it has now. */
    private static void relist(Path site, String file) throws IOException {
        var bytes = Files.readAllBytes(site.resolve(file));
        var list = site.resolve("manifest.json");
        var entry = "\"%s\": {\"size\": %s, \"sha256\": \"%s\"}".formatted(file, bytes.length, Sha256.hex(bytes));
        Files.writeString(
                list, Files.readString(list).replaceAll("\"" + file + "\": \\{[^}]*}", entry.replace("\\", "")));
    }

    @Test
    void a_place_that_is_no_folder_and_no_address_is_wrong_usage() {
        for (var place : List.of("/nowhere", "http://127.0.0.1:1/", "http://not an address/", "ftp://example.com/")) {
            assertThat(CommandRun.of("verify-site", place))
                    .extracting(CommandRun::status)
                    .isEqualTo(2);
        }
        assertThat(CommandRun.of("verify-site", "http://127.0.0.1:1/").err())
                .isEqualTo("portbook: `http://127.0.0.1:1/` does not answer; check the address\n");
        assertThat(CommandRun.of("verify-site", own.toString()).status()).isOne();
    }

    /** A host with its own ideas: the headers that it sends, and the types that it gives. */
    private static CommandRun served(
            Map<String, String> headers, Map<String, String> types, int nowhere, String... options) throws IOException {
        LoopbackHost.SiteFiles files = path -> Files.isRegularFile(built.resolve(path)) && !path.startsWith("_")
                ? Optional.of(Files.readAllBytes(built.resolve(path)))
                : Optional.empty();
        try (var host = new LoopbackHost(files, new LoopbackHost.Manner(headers, types, nowhere))) {
            var arguments = new ArrayList<>(List.of("verify-site", host.address()));
            arguments.addAll(List.of(options));
            return CommandRun.of(arguments.toArray(String[]::new));
        }
    }

    private static Map<String, String> asked() throws IOException {
        return LoopbackHost.asked(Files.readString(built.resolve("_headers")));
    }

    @Test
    void a_served_site_is_inspected_with_its_headers() throws IOException {
        assertThat(served(asked(), LoopbackHost.TYPES, 404, "--headers"))
                .satisfies(run -> assertThat(run.err()).isEmpty())
                .extracting(CommandRun::status)
                .isEqualTo(0);
        var silent = served(Map.of(), LoopbackHost.TYPES, 404);
        assertThat(silent.status()).isZero();
        assertThat(silent.err()).contains("portbook: the server does not send `referrer-policy: no-referrer`");
        assertThat(served(Map.of(), LoopbackHost.TYPES, 404, "--headers").status())
                .isOne();
    }

    @Test
    void a_server_that_sends_other_types_and_headers_or_finds_everything_is_refused() throws IOException {
        var headers = asked();
        headers.put("Set-Cookie", "a=b");
        headers.put("Referrer-Policy", "unsafe-url");
        var types = new HashMap<>(LoopbackHost.TYPES);
        types.put("js", "text/plain");
        assertThat(served(headers, types, 200).out())
                .contains("assets/site.js:1:1: the server sends it as `text/plain`, not as `text/javascript`")
                .contains("index.html:1:1: the server sends another header than the site asks for: `set-cookie: a=b`")
                .contains("another header than the site asks for: `referrer-policy: unsafe-url`")
                .contains("no-such-page/:1:1: an address that does not exist is answered with status 200")
                .doesNotContain("is missing");
    }
}
