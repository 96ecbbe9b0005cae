package com.tegsoft.portbook.data;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.LineSeparator;
import org.jdom2.output.XMLOutputter;

/**
 * Editions as a feed (Atom, RFC 4287) in one language.
 *
 * @param self address of the feed
 * @param page address of the page that says the same
 * @param entries the newest first, at least one
 */
public record AtomFeed(String language, String title, String author, URI self, URI page, List<Entry> entries) {

    /** An edition; its address never changes. */
    public record Entry(String title, String summary, URI page, LocalDate date) {}

    public AtomFeed {
        entries = List.copyOf(entries);
    }

    /** The same bytes for the same entries: every time in it is the start of an edition's day in UTC. */
    public byte[] write() {
        var feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setUri(self.toString());
        feed.setTitle(title);
        feed.setAuthors(List.of(person()));
        feed.setLinks(List.of(link(self, "self", "application/atom+xml"), link(page, "alternate", "text/html")));
        feed.setPublishedDate(day(entries.get(0).date()));
        feed.setEntries(entries.stream().map(this::entry).toList());
        try {
            var document = new SyndFeedOutput().outputJDom(feed);
            document.getRootElement().setAttribute("lang", language, Namespace.XML_NAMESPACE);
            var format = Format.getPrettyFormat().setLineSeparator(LineSeparator.UNIX);
            return new XMLOutputter(format).outputString(document).getBytes(StandardCharsets.UTF_8);
        } catch (FeedException e) {
            throw new IllegalStateException("a feed of editions is always complete", e);
        }
    }

    private SyndEntry entry(Entry edition) {
        var summary = new SyndContentImpl();
        summary.setType("text");
        summary.setValue(edition.summary());
        var entry = new SyndEntryImpl();
        entry.setUri(edition.page().toString());
        entry.setTitle(edition.title());
        entry.setAuthors(List.of(person()));
        entry.setDescription(summary);
        entry.setLinks(List.of(link(edition.page(), "alternate", "text/html")));
        entry.setPublishedDate(day(edition.date()));
        entry.setUpdatedDate(day(edition.date()));
        return entry;
    }

    private SyndPersonImpl person() {
        var person = new SyndPersonImpl();
        person.setName(author);
        return person;
    }

    private static SyndLinkImpl link(URI href, String relation, String type) {
        var link = new SyndLinkImpl();
        link.setHref(href.toString());
        link.setRel(relation);
        link.setType(type);
        return link;
    }

    private static Date day(LocalDate date) {
        return Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
