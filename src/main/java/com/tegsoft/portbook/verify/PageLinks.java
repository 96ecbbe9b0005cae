package com.tegsoft.portbook.verify;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.Artefact;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The links of all pages, and what scripts load: it must be published. */
final class PageLinks {

    private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:");

    private static final String MISSING = "restore the template that makes it: every site has this file";

    private static final String SCRIPT = ".js";

    /** The path of an asset, alone or with others in quotes. What the build makes of the matrix is there if anything needs it. */
    private static final Pattern LOADED = Pattern.compile("(?<=[\"' ])(assets/[\\w/-]+\\.(?:js|css))(?=[\"' ])");

    private final String baseUrl;
    private final String basePath;
    private final Map<String, Artefact> files = new HashMap<>();
    private final Map<String, String> pages = new ConcurrentHashMap<>();

    PageLinks(URI baseUrl, Collection<Artefact> artefacts) {
        this.baseUrl = baseUrl.toString();
        this.basePath = baseUrl.getPath();
        artefacts.forEach(artefact -> files.put(artefact.path(), artefact));
    }

    /**
     * Notes the links of a page; each target is looked at once.
     *
     * @param targets addresses below the root of the site, or URLs
     */
    void add(String path, Collection<String> targets) {
        targets.forEach(target -> pages.putIfAbsent(target, path));
    }

    /**
     * A finding for each file that is missing, and for each link that leads nowhere.
     *
     * @param required paths of the files that every site has
     */
    Stream<Finding> findings(Stream<String> required) {
        var missing = required.filter(path -> !files.containsKey(path))
                .map(path -> Comparison.finding(path, "the file is missing", MISSING));
        files.values().stream()
                .filter(file -> file.path().endsWith(SCRIPT))
                .forEach(script -> add(script.path(), loaded(script)));
        return Stream.concat(missing, broken());
    }

    private static List<String> loaded(Artefact script) {
        return LOADED.matcher(text(script))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private Stream<Finding> broken() {
        return pages.entrySet().stream()
                .flatMap(link -> fault(link.getKey()).stream().map(fault -> Comparison.fault(link.getValue(), fault)));
    }

    private Optional<String> fault(String target) {
        var address = Stream.of(baseUrl, basePath)
                .filter(target::startsWith)
                .findFirst()
                .map(base -> target.substring(base.length()))
                .orElse(target);
        if (address.startsWith("#") || ELSEWHERE.matcher(address).lookingAt()) {
            return Optional.empty();
        }
        var parts = List.of(address.split("#", 2));
        var file = Optional.ofNullable(files.get(SitePaths.file(parts.get(0))));
        if (file.isEmpty()) {
            return Optional.of("the link to `%s` leads nowhere".formatted(address));
        }
        return parts.size() < 2 || text(file.get()).contains(" id=\"" + parts.get(1) + "\"")
                ? Optional.empty()
                : Optional.of("the link to `%s` leads to a part that the page does not have".formatted(address));
    }

    private static String text(Artefact artefact) {
        return new String(artefact.bytes(), StandardCharsets.UTF_8);
    }
}
