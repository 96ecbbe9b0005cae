package com.tegsoft.portbook.acceptance;

import com.tegsoft.portbook.cli.SnippetRequest;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.site.artefact.PublishedSnippets;
import com.tegsoft.portbook.site.template.Templates;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Scope;
import com.tegsoft.portbook.snippet.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What a reader may choose: a file of a platform for a scope, and values for some fields.
 *
 * @param typed values by field, in the order of the form
 */
record FormChoice(Platform platform, String variant, Scope scope, Map<String, String> typed) {

    private static final List<String> NETWORKS = List.of(
            "10.1.0.0/16",
            "10.2.3.4",
            "192.168.7.0/24, 10.8.0.0/13,172.16.5.5",
            "2001:db8:7::/48",
            "2001:DB8:0:0:1:0:0:9",
            "10.2.3.4, fd00::/8",
            "64:ff9b::10.0.0.1, 64:ff9b::10.1.0.0/112",
            "fd00:1::/64,fd00::/64,10.0.1.0/24,10.0.0.0/24",
            "0.0.0.0/1",
            "0.0.0.0/0",
            "::/0");
    private static final List<String> SERVERS = List.of(
            "10.0.0.10", "10.0.0.10,10.0.0.9", "2001:db8::5", "10.0.0.10, 2001:db8::5", "10.0.0.11,10.0.0.10,fd00::1");
    private static final List<String> REFUSED = List.of(
            "10.0.0.1/24",
            "any",
            "10.0.0.0/33",
            "010.0.0.1",
            "10.1.2",
            "224.0.0.1",
            "224.0.0.0/4",
            "127.0.0.1",
            "0.0.0.0",
            "255.255.255.255",
            "::",
            "::1",
            "ff02::1",
            "::ffff:10.0.0.1",
            "::ffff:0:0/96",
            "10.0.0.0/8,10.1.0.0/16",
            "10.0.0.1,",
            "0.0.0.0/1,128.0.0.0/1",
            "1::2::3",
            "10.0.0.0-10.0.0.9",
            "fe80::1%eth0",
            "2001:db8::1/",
            "0",
            "65536",
            "20000-10000",
            "5060-5061",
            "80,81",
            "443");
    private static final List<String> PORTS = List.of("5070", "1", "65535", "16384", "05070");
    private static final List<String> RANGES = List.of("30000-31000", "1024-1100", "1-2", "20001-65535");

    /** Choices by chance, the same for the same seed. */
    static List<FormChoice> random(Content content, List<Platform> platforms, long seed, int number) {
        var random = new Random(seed);
        return Stream.generate(() -> random(content.matrix(), platforms, random))
                .limit(number)
                .toList();
    }

    private static FormChoice random(Matrix matrix, List<Platform> platforms, Random random) {
        var platform = any(platforms, random);
        var scopes = new ArrayList<>(Scope.of(matrix));
        matrix.services().keySet().forEach(id -> scopes.add(Scope.service(matrix, id)));
        var typed = new LinkedHashMap<String, String>();
        var fields = new ArrayList<>(Values.documentation(matrix).groups().keySet());
        matrix.settings().keySet().stream().map(Id::value).forEach(fields::add);
        for (var field : fields) {
            if (random.nextInt(3) == 0) {
                typed.put(field, value(matrix, field, random));
            }
        }
        return new FormChoice(
                platform, any(List.copyOf(platform.files().keySet()), random), any(scopes, random), typed);
    }

    private static String value(Matrix matrix, String field, Random random) {
        if (random.nextInt(12) == 0) {
            return any(REFUSED, random);
        }
        var setting = Id.find(field)
                .flatMap(id -> java.util.Optional.ofNullable(matrix.settings().get(id)));
        if (setting.isPresent()) {
            return any(setting.get().defaultRange().isSingle() ? PORTS : RANGES, random);
        }
        return any(field.equals("server") ? SERVERS : NETWORKS, random);
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** What the command line prints. */
    Map<String, Object> printed(Content content, Templates templates) {
        try {
            var request = new SnippetRequest(content.matrix(), scope);
            var values = request.values(typed.entrySet().stream()
                    .map(value -> value.getKey() + "=" + value.getValue())
                    .toList());
            return Map.of(
                    "text",
                    PublishedSnippets.filledIn(content, templates, values).text(platform, scope, variant));
        } catch (IllegalArgumentException e) {
            return Collections.singletonMap("refused", e.getMessage());
        }
    }

    /** The choice as the form's script takes it. */
    Map<String, Object> json() {
        var fields = typed.entrySet().stream()
                .map(value -> List.of(value.getKey(), value.getValue()))
                .toList();
        return Map.of("platform", platform.id(), "variant", variant, "scope", scope.id(), "typed", fields);
    }
}
