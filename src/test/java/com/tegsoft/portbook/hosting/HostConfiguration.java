package com.tegsoft.portbook.hosting;

import com.tegsoft.portbook.json.JsonLayout;
import com.tegsoft.portbook.publish.HeaderRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How hosts send the headers that a site asks for in its file {@code _headers}.
 *
 * @param everywhere those of every file
 * @param assets those that only scripts, styles and pictures have too
 */
record HostConfiguration(Map<String, String> everywhere, Map<String, String> assets) {

    /** Media types to compress, in addition to pages. PDFs, spreadsheets and archives are compressed already. */
    private static final String TEXTS = "text/css text/csv text/javascript text/markdown text/plain text/xml "
            + "application/javascript application/json application/xml image/svg+xml";

    /** Where the examples have the site. */
    static final String FOLDER = "/srv/www/ports";

    static HostConfiguration of(String file) {
        var rules = HeaderRules.parse(file);
        var everywhere = rules.of("/");
        var assets = new LinkedHashMap<>(rules.of("/assets/"));
        assets.keySet().removeAll(everywhere.keySet());
        return new HostConfiguration(everywhere, assets);
    }

    private static String lines(Map<String, String> headers, String form) {
        return headers.entrySet().stream()
                .map(header -> form.formatted(header.getKey(), header.getValue()))
                .collect(Collectors.joining());
    }

    /** A block {@code server} of nginx; a location that adds a header loses those of the server. */
    String nginx() {
        var own = lines(everywhere, "    add_header %s \"%s\" always;%n");
        var deeper = own.replace("    add", "        add");
        return """
                server {
                    listen 80;
                    root %s;
                    default_type text/plain;
                    charset utf-8;
                    error_page 404 /404.html;
                    gzip on;
                    gzip_vary on;
                    gzip_types %s;
                %s    location = /_headers { return 404; }
                    location /assets/ {
                %s%s    }
                }
                """.formatted(FOLDER, TEXTS, own, deeper, lines(assets, "        add_header %s \"%s\" always;%n"));
    }

    /** A virtual host of Apache. */
    String apache() {
        return """
                <VirtualHost *:80>
                    DocumentRoot %s
                    DirectoryIndex index.html
                    ErrorDocument 404 /404.html
                    AddDefaultCharset utf-8
                    AddOutputFilterByType DEFLATE text/html %s
                    <Directory %s>
                        Require all granted
                        Options -Indexes
                    </Directory>
                    <Files "_headers">
                        Require all denied
                    </Files>
                %s    <Location "/assets/">
                %s    </Location>
                </VirtualHost>
                """.formatted(
                        FOLDER,
                        TEXTS,
                        FOLDER,
                        lines(everywhere, "    Header always set %s \"%s\"%n"),
                        lines(assets, "        Header always set %s \"%s\"%n"));
    }

    /** A site of Caddy. */
    String caddy() {
        return """
                :80 {
                    root * %s
                    encode gzip
                    header {
                %s    }
                %s    file_server {
                        hide _headers
                    }
                    handle_errors {
                        rewrite * /404.html
                        file_server
                    }
                }
                """.formatted(
                FOLDER, lines(everywhere, "        %s \"%s\"%n"), lines(assets, "    header /assets/* %s \"%s\"%n"));
    }

    private static String taken(Map<String, String> headers, String name) {
        return Objects.requireNonNull(headers.remove(name), name);
    }

    /** A response headers policy of CloudFront: it has fields of its own for most headers. */
    String cloudFront() {
        var others = new LinkedHashMap<>(everywhere);
        var security = new LinkedHashMap<String, Object>();
        security.put(
                "ContentSecurityPolicy",
                ordered("Override", true, "ContentSecurityPolicy", taken(others, "Content-Security-Policy")));
        others.remove("X-Content-Type-Options");
        security.put("ContentTypeOptions", Map.of("Override", true));
        security.put("ReferrerPolicy", ordered("Override", true, "ReferrerPolicy", taken(others, "Referrer-Policy")));
        var items = new ArrayList<Map<String, Object>>();
        others.forEach((name, value) -> {
            var item = new LinkedHashMap<String, Object>();
            item.put("Header", name);
            item.put("Value", value);
            item.put("Override", true);
            items.add(item);
        });
        var policy = new LinkedHashMap<String, Object>();
        policy.put("Name", "portbook");
        policy.put("SecurityHeadersConfig", security);
        policy.put("CustomHeadersConfig", ordered("Quantity", items.size(), "Items", List.copyOf(items)));
        return JsonLayout.FIELDS.write(policy) + "\n";
    }

    private static Map<String, Object> ordered(String first, Object one, String second, Object other) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put(first, one);
        fields.put(second, other);
        return fields;
    }
}
