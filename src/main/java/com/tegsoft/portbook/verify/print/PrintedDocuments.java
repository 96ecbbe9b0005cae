package com.tegsoft.portbook.verify.print;

import com.tegsoft.portbook.change.Changes;
import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.content.SiteFacts;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.Retired;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.path.TakenNames;
import com.tegsoft.portbook.site.view.LanguageTexts;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.verify.reader.PrintedLine;
import com.tegsoft.portbook.verify.reader.PrintedText;
import com.tegsoft.portbook.verify.words.PendingActions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The printed documents of a site by their paths. */
public final class PrintedDocuments {

    private static final String ENDING = ".pdf";

    private final Content content;

    /** The changes on which customers must still act, the newest first. */
    private final List<Changes> upcoming;

    /** What they must do, by the language that says it. */
    private final Map<Language, PendingActions> pending = new ConcurrentHashMap<>();

    public PrintedDocuments(Content content) {
        this.content = content;
        this.upcoming = content.history().upcoming();
    }

    /** What a document must say, and what it says. */
    public record Said(List<PrintedLine> expected, List<PrintedLine> actual) {
        public Said {
            expected = List.copyOf(expected);
            actual = List.copyOf(actual);
        }
    }

    private record Document(PrintedFrame frame, DocumentLines lines) {}

    /** What a document must say, and what it says; empty if its path is that of no known one. */
    public Optional<Said> said(String path, byte[] pdf) {
        return document(path).map(document -> {
            var text = PrintedText.of(pdf);
            var pages = text.margins().size();
            var expected = new ArrayList<>(document.lines.list());
            expected.addAll(document.frame.margins(pages));
            var actual = new ArrayList<>(text.lines());
            actual.addAll(PrintedFrame.margins(text.margins()));
            return new Said(expected, actual);
        });
    }

    private Optional<Document> document(String path) {
        return language(SitePaths.language(path)).flatMap(language -> {
            var texts = new PrintTexts(content, LanguageTexts.of(content, language));
            return name(path, SitePaths.DOCUMENTS)
                    .flatMap(name -> document(texts, name))
                    .or(() -> name(path, SitePaths.CHANGE_REQUESTS).flatMap(name -> request(texts, name)));
        });
    }

    /** The name of a document in a folder, without its ending. */
    private static Optional<String> name(String path, String folder) {
        var below = SitePaths.below(path);
        return Optional.of(below)
                .filter(file -> file.startsWith(folder) && file.endsWith(ENDING))
                .map(file -> file.substring(folder.length(), file.length() - ENDING.length()))
                .filter(name -> !name.isEmpty());
    }

    private Optional<Document> request(PrintTexts texts, String name) {
        var id = new Id(name);
        return Optional.ofNullable(content.matrix().purposes().get(id))
                .map(purpose -> new ChangeRequest(texts, purpose))
                .map(sheet -> new Document(sheet.frame(), sheet.lines()))
                .or(() -> gone(texts, id));
    }

    private PendingActions pending(PrintTexts texts) {
        return pending.computeIfAbsent(texts.language(), language -> PendingActions.of(texts, upcoming));
    }

    private Optional<Document> gone(PrintTexts texts, Id id) {
        return Optional.<Retired>ofNullable(content.matrix().retired().get(id))
                .map(retired -> new RetiredDocument(texts, retired))
                .map(document -> new Document(document.frame(), document.lines()));
    }

    private Optional<Document> document(PrintTexts texts, String name) {
        if (TakenNames.isDocumentOfAll(name)) {
            var all = new ReferenceDocument(texts, pending(texts));
            return Optional.of(new Document(all.frame(), all.lines()));
        }
        var id = new Id(name);
        var purpose = Optional.ofNullable(content.matrix().purposes().get(id))
                .map(known -> new PurposeDocument(texts, pending(texts), known))
                .map(document -> new Document(document.frame(), document.lines()));
        return purpose.or(() -> gone(texts, id));
    }

    /** The language of a folder; that of the successor for a language that is no longer offered. */
    private Optional<Language> language(String code) {
        SiteFacts site = content.site();
        return site.language(code).or(() -> site.retired()
                .language(code)
                .flatMap(site.retired()::end)
                .flatMap(site::language));
    }
}
