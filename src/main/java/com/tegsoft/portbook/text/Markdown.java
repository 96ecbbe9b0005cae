package com.tegsoft.portbook.text;

import com.tegsoft.portbook.finding.Finding;
import com.tegsoft.portbook.finding.Location;
import com.tegsoft.portbook.finding.Source;
import com.tegsoft.portbook.yaml.Conflict;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a Markdown page (CommonMark with tables and definition lists): a title, sections with an id each, safe HTML. */
public final class Markdown {

    private static final Pattern EXPLICIT_ID = Pattern.compile("\\{#([^{}\\s]*)}$");

    private static final MutableDataSet OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), DefinitionExtension.create()))
            .set(DefinitionExtension.TILDE_MARKER, false)
            .set(TablesExtension.MAX_HEADER_ROWS, 1)
            .set(TablesExtension.MIN_HEADER_ROWS, 1)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.WITH_CAPTION, false)
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    private static final Parser PARSER = Parser.builder(OPTIONS)
            .customInlineParserFactory(BoundedInlines::new)
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory()) // The default only of the default parser.
            .build();

    private final Places places;
    private final List<Page.Section> sections = new ArrayList<>();
    private final List<Page.Link> links = new ArrayList<>();
    private final List<Page.Words> words = new ArrayList<>();

    private Markdown(Places places) {
        this.places = places;
    }

    public static Page read(Language language, String id, Source written) {
        var source = new Source(written.file(), Conflict.ourSide(written));
        var bounded = MarkdownLimits.of(source);
        var document = PARSER.parse(bounded.text() + "\n"); // A definition of a link needs the end of its line.
        var places = new Places(source);
        var faults = new ArrayList<>(bounded.findings());
        takeIds(document);
        faults.addAll(MarkdownFaults.of(document, places));
        return new Markdown(places).page(language, id, source, document, faults);
    }

    private Page page(Language language, String id, Source source, Document document, List<Finding> faults) {
        visit(document);
        var titles = sections.stream().filter(s -> s.level() == 1).toList();
        var title = titles.stream().findFirst().map(Page.Section::title).orElse("");
        sections.removeIf(section -> section.level() == 1);
        return new Page(
                language, id, source.file(), title, titles, MarkdownHtml.of(document), sections, links, faults, words);
    }

    /** Removes the id at the end of a heading from its text. */
    private static void takeIds(Node node) {
        node.getChildren().forEach(Markdown::takeIds);
        if (node instanceof Heading heading && node.getLastChild() instanceof Text last) {
            var chars = last.getChars();
            var id = EXPLICIT_ID.matcher(chars);
            if (id.find()) {
                heading.setAnchorRefId(id.group(1));
                last.setChars(chars.subSequence(0, id.start()).trimEnd());
            }
        }
    }

    private void visit(Node node) {
        if (node instanceof Heading heading) {
            var title = text(heading).replace('\n', ' ').strip();
            sections.add(new Page.Section(heading.getLevel(), heading.getAnchorRefId(), title, at(heading.getChars())));
        } else if (node instanceof Link link) {
            link(link, link.getUrl(), link.getText());
        } else if (node instanceof AutoLink link) {
            link(link, link.getText(), link.getText());
        } else if (node instanceof Reference reference) {
            link(reference, reference.getUrl(), reference.getReference());
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            ((Block) node).getContentLines().forEach(line -> words(line.toString(), line.trimEnd(), true));
        } else if (node instanceof Code code) {
            words(code.getText().toString(), code.getText(), true);
        }
        if (!(node instanceof FencedCodeBlock
                || node instanceof IndentedCodeBlock
                || node instanceof Code
                || node instanceof TableSeparator)) {
            children(node);
        }
    }

    /** Characters written as entities belong to the surrounding words. */
    private void children(Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (!isWords(child)) {
                visit(child);
                continue;
            }
            var last = child;
            while (last.getNext() != null && isWords(last.getNext())) {
                last = last.getNext();
            }
            var chars = child.getChars().baseSubSequence(child.getStartOffset(), last.getEndOffset());
            words(chars.unescape(), chars, false);
            child = last;
        }
    }

    private static boolean isWords(Node node) {
        return node instanceof Text || node instanceof HtmlEntity;
    }

    private void link(Node node, BasedSequence url, BasedSequence text) {
        links.add(new Page.Link(url.unescape(), text.toString(), at(url.isEmpty() ? node.getChars() : url)));
    }

    private void words(String text, BasedSequence chars, boolean code) {
        if (!text.isBlank()) {
            words.add(new Page.Words(code ? text.stripTrailing() : text, at(chars), code));
        }
    }

    private static String text(Node node) {
        if (isWords(node)) {
            return node.getChars().unescape();
        }
        if (node instanceof Code code) {
            return code.getText().toString();
        }
        if (node instanceof SoftLineBreak) {
            return " ";
        }
        var text = new StringBuilder();
        node.getChildren().forEach(child -> text.append(text(child)));
        return text.toString();
    }

    private Location at(BasedSequence chars) {
        return places.at(chars.getStartOffset(), chars.getEndOffset());
    }
}
