package com.tegsoft.portbook.verify.file;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.SiteFacts;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.Expectation;
import com.tegsoft.portbook.site.view.LanguageTexts;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.verify.reader.CopiedLines;
import com.tegsoft.portbook.verify.reader.MarkdownLines;
import com.tegsoft.portbook.verify.reader.PrintedText;
import com.tegsoft.portbook.verify.reader.XmlLines;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files that list no ports, by their names. */
public record NamedFiles(Content content) {

    /** What a file must say, and what it says. */
    public FileFacts facts(String path, byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var reader = feedLanguage(path);
        if (reader.isPresent()) {
            var words = new PlainWords(content, LanguageTexts.of(content, reader.get()));
            return new FileFacts(new FeedLines(words, path).lines(), XmlLines.read(bytes));
        }
        if (SitePaths.isFormSince(path)) {
            return new FormSinceLines(content, path).facts(text);
        }
        return switch (path) {
            case SitePaths.FORM_DATA -> new FormDataLines(content.matrix()).facts(text);
            case SitePaths.HEADERS -> HeaderPolicy.facts(text);
            case SitePaths.ROBOTS -> new FileFacts(robots(), text.lines().toList());
            case SitePaths.NO_JEKYLL -> new FileFacts(List.of(), text.lines().toList());
            default -> withoutPorts(path, bytes, text);
        };
    }

    /** The same of the addresses of all pages, for search engines. */
    public static FileFacts sitemap(List<String> addresses, byte[] bytes) {
        return new FileFacts(SitemapLines.of(addresses), XmlLines.read(bytes));
    }

    /** The same of a page's copy as Markdown, which says at its end where it comes from; in this order. */
    public static FileFacts copy(Content content, Expectation.MarkdownCopy copy, String text) {
        var expected = new ArrayList<>(CopiedLines.of(copy.page(), copy.url()));
        expected.add(content.matrix().product() + " " + content.matrix().edition() + " · <" + copy.url() + ">");
        return new FileFacts(expected, MarkdownLines.of(text));
    }

    /** The same of the script in which the find box looks things up. */
    public static FileFacts search(Content content, Expectation.Search search, String text) {
        return new SearchLines(content, LanguageTexts.of(content, search.language()), search.platforms()).facts(text);
    }

    /** The same of the site of a language as a folder. */
    public static FileFacts offline(Content content, Expectation.Offline offline, byte[] bytes) {
        return new OfflineLines(content.site().baseUrl(), offline).facts(bytes);
    }

    private FileFacts withoutPorts(String path, byte[] bytes, String text) {
        if (path.endsWith(".xml") || path.endsWith(".svg")) {
            XmlLines.read(bytes);
        }
        return FileWithoutPorts.facts(
                content.matrix(), SitePaths.isPdf(path) ? PrintedText.of(bytes).words() : text);
    }

    private List<String> robots() {
        return List.of("User-agent: *", "Allow: /", "Sitemap: " + site().baseUrl() + SitePaths.SITEMAP);
    }

    /** The language of a feed; that of the successor at the address of a language that is no longer offered. */
    private Optional<Language> feedLanguage(String path) {
        if (!SitePaths.below(path).equals(SitePaths.FEED) || path.equals(SitePaths.FEED)) {
            return Optional.empty();
        }
        var code = SitePaths.language(path);
        return site().language(code).or(() -> site().retired()
                .language(code)
                .flatMap(site().retired()::end)
                .flatMap(site()::language));
    }

    private SiteFacts site() {
        return content.site();
    }
}
