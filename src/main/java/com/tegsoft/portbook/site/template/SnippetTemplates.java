package com.tegsoft.portbook.site.template;

import com.tegsoft.portbook.snippet.Platform;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The texts of the templates that print snippets, by path, as the form on the site evaluates them. */
record SnippetTemplates(TemplateFiles folder) {

    private static final Pattern IMPORT = Pattern.compile("<#import \"/([^\"]+)\" as ");

    /** What a header declares is of no use to the form. */
    private static final Pattern HEADER = Pattern.compile("^<#ftl [^\n]*>\n");

    SortedMap<String, String> of(Platform platform) {
        var texts = new TreeMap<String, String>();
        for (var variant : platform.files().keySet()) {
            var path = PlatformFolder.template(platform, variant);
            texts.put(path, HEADER.matcher(text(path)).replaceFirst("<#ftl>\n"));
        }
        return texts;
    }

    /** What they import, and what that imports. */
    SortedMap<String, String> parts() {
        var parts = new TreeMap<String, String>();
        PlatformFolder.templates(folder).forEach(path -> addImports(path, parts));
        return parts;
    }

    private void addImports(String path, SortedMap<String, String> parts) {
        IMPORT.matcher(text(path))
                .results()
                .map(found -> found.group(1))
                .filter(part -> !parts.containsKey(part))
                .forEach(part -> {
                    parts.put(part, text(part));
                    addImports(part, parts);
                });
    }

    private String text(String path) {
        return folder.text(path).orElseThrow().text();
    }
}
