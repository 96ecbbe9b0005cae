package com.tegsoft.portbook.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.finding.MarkdownPrinter;
import com.tegsoft.portbook.fixture.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code hosting.md}, written from the one template of the headers. */
class HostingGuideTest {

    /** The file that a site publishes: the template without its first line. */
    static String headers() throws IOException {
        return Files.readAllLines(Path.of("templates/pages/headers.ftl")).stream()
                .skip(1)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void the_guide_says_how_each_host_sends_the_headers_of_a_site() throws IOException {
        var hosts = HostConfiguration.of(headers());
        assertThat(hosts.everywhere()).containsKey("Content-Security-Policy");
        assertThat(hosts.assets()).containsOnlyKeys("Cache-Control");
        Golden.assertSame(Path.of("src/main/docs/hosting.md"), guide(hosts));
    }

    /** The limits of Cloudflare Pages for this file; Netlify has none that are lower. */
    @Test
    void hosts_that_read_the_file_themselves_accept_it() throws IOException {
        assertThat(headers().lines().filter(line -> line.startsWith("/"))).hasSizeLessThan(100);
        assertThat(headers().lines()).allMatch(line -> line.length() < 2_000);
    }

    private static String guide(HostConfiguration hosts) {
        return """
                # Publishing a site

                Written by `HostingGuideTest` from `templates/pages/headers.ftl`. A site is a folder of files: any web server can
                publish it. Its file `_headers` says which headers browsers need, so that a page loads and sends nothing but what is
                published with it. Whatever the host is, `portbook verify-site https://ADDRESS/ --headers` says whether it sends them.

                | host | what to do |
                | --- | --- |
                | Netlify, Cloudflare Pages | nothing: they read `_headers` |
                | GitHub Pages | it cannot send headers; what a page can say itself, its `<meta>` elements say. `frame-ancestors`, `nosniff` and the permissions need another host, or one of these in front of it |
                | nginx, Apache, Caddy | the configuration below, which tests try with the servers of Debian |
                | S3 with CloudFront | the policy below; no test has tried it |

                ## nginx

                %s
                ## Apache

                It needs the modules `deflate`, `dir`, `filter`, `headers` and `mime` (`a2enmod headers`).

                %s
                ## Caddy

                %s
                ## S3 with CloudFront

                Copy the site with `aws s3 sync site s3://BUCKET --delete`, create this policy with `aws cloudfront
                create-response-headers-policy --response-headers-policy-config file://headers.json`, and attach it to the
                distribution. Answer error 403 and 404 of the bucket with `/404.html` and status 404.

                %s
                A bucket does not know that `en/` means `en/index.html`; this function for viewer requests does:

                %s""".formatted(
                        MarkdownPrinter.codeBlock("nginx", hosts.nginx()),
                        MarkdownPrinter.codeBlock("apache", hosts.apache()),
                        MarkdownPrinter.codeBlock("caddy", hosts.caddy()),
                        MarkdownPrinter.codeBlock("json", hosts.cloudFront()),
                        MarkdownPrinter.codeBlock("js", """
                                function handler(event) {
                                  var request = event.request;
                                  if (request.uri.endsWith('/')) request.uri += 'index.html';
                                  return request;
                                }
                                """));
    }
}
