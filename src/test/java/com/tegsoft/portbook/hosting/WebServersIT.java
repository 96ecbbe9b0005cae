package com.tegsoft.portbook.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.acceptance.Needs;
import com.tegsoft.portbook.fixture.CommandRun;
import com.tegsoft.portbook.fixture.Rendered;
import com.tegsoft.portbook.publish.SiteWriter;
import com.tegsoft.portbook.site.artefact.Manifest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documented configuration of web servers, tried with the servers themselves: they serve the site as it was built. */
class WebServersIT {

    @TempDir
    private static Path site;

    @TempDir
    private Path own;

    @BeforeAll
    static void the_product_is_built() throws Exception {
        var artefacts = Rendered.product().artefacts();
        SiteWriter.write(site, artefacts, Manifest.of(artefacts));
        Files.setPosixFilePermissions(site, PosixFilePermissions.fromString("rwxr-xr-x")); // for the servers' own user
    }

    /** The block of the guide in a language, with another folder and port. */
    private static String configuration(String language, int port) throws IOException {
        var guide = Files.readString(Path.of("src/main/docs/hosting.md"));
        var start = guide.indexOf("```" + language + "\n") + language.length() + 4;
        return guide.substring(start, guide.indexOf("```", start))
                .replace(HostConfiguration.FOLDER, site.toString())
                .replace("listen 80", "listen 127.0.0.1:" + port)
                .replace("*:80", "127.0.0.1:" + port)
                .replace(":80 {", "http://127.0.0.1:" + port + " {");
    }

    private static int port() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void serves(int port, String... command) throws Exception {
        var log = own.resolve("log");
        var server = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            var address = "http://127.0.0.1:" + port + "/";
            var run = CommandRun.of("verify-site", address, "--headers");
            while (run.status() == 2 && !server.waitFor(200, TimeUnit.MILLISECONDS)) {
                run = CommandRun.of("verify-site", address, "--headers");
            }
            assertThat(run.status()).as(run + Files.readString(log)).isZero();
            assertThat(run.err()).isEmpty();
            for (var text : List.of("index.html", "assets/site.css", "data/matrix.json", "sitemap.xml")) {
                isCompressed(address, text);
            }
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    /** What a browser asks for arrives smaller, and is the file that was built. */
    private static void isCompressed(String address, String file) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + file))
                .header("Accept-Encoding", "gzip")
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.headers().map()).as(file).containsEntry("content-encoding", List.of("gzip"));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())))
                .as(file)
                .hasBinaryContent(Files.readAllBytes(site.resolve(file)));
    }

    @Test
    @Needs("nginx")
    void nginx() throws Exception {
        var port = port();
        var file = own.resolve("nginx.conf");
        Files.writeString(file, """
                daemon off;
                user root;
                pid %s/pid;
                error_log stderr;
                events {}
                http {
                    include /etc/nginx/mime.types;
                    access_log off;
                %s}
                """.formatted(own, configuration("nginx", port)));
        serves(port, "nginx", "-p", own.toString(), "-c", file.toString());
    }

    @Test
    @Needs("apache2")
    void apache() throws Exception {
        var port = port();
        var file = own.resolve("apache.conf");
        var modules = List.of("mpm_event", "authz_core", "deflate", "dir", "filter", "headers", "mime").stream()
                .map(name -> "LoadModule %s_module /usr/lib/apache2/modules/mod_%s.so\n".formatted(name, name))
                .reduce("", String::concat);
        Files.writeString(file, """
                %sServerName localhost
                ServerRoot %s
                DefaultRuntimeDir %s
                PidFile %s/pid
                ErrorLog /dev/stderr
                TypesConfig /etc/mime.types
                Listen 127.0.0.1:%s
                %s""".formatted(modules, own, own, own, port, configuration("apache", port)));
        serves(port, "apache2", "-X", "-f", file.toString());
    }

    @Test
    @Needs("caddy")
    void caddy() throws Exception {
        var port = port();
        var file = own.resolve("Caddyfile");
        Files.writeString(file, "{\n  admin off\n}\n" + configuration("caddy", port));
        serves(port, "caddy", "run", "--adapter", "caddyfile", "--config", file.toString());
    }
}
