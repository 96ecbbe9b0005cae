package com.tegsoft.portbook.site.artefact;

import com.tegsoft.portbook.data.DataFormat;
import com.tegsoft.portbook.matrix.Flow;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.snippet.Snippet;
import com.tegsoft.portbook.text.Language;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What must be found in an artefact when it is read again. */
public sealed interface Expectation {

    /**
     * Flows, listed.
     *
     * @param language code of the language that its words are in
     * @param flows sorted
     */
    record FlowList(String language, List<Flow> flows) implements Expectation {
        public FlowList {
            flows = List.copyOf(flows);
        }
    }

    /** What a snippet does to a firewall. */
    sealed interface SnippetEffect extends Expectation {
        Snippet snippet();
    }

    /**
     * Flows that a firewall opens.
     *
     * @param variant whether it adds them, or is a complete policy
     */
    record OpeningSnippet(Snippet snippet, String variant) implements SnippetEffect {}

    /**
     * What a snippet has left in a firewall, taken away.
     *
     * @param added the text of that snippet
     */
    record RemovingSnippet(Snippet snippet, String added) implements SnippetEffect {}

    /**
     * A page.
     *
     * @param snippets what it may show of them
     * @param notes ids of the interface texts that tell its readers what is wrong with the translation
     */
    record Page(ShownSnippets snippets, List<String> notes) implements Expectation {
        public Page {
            notes = List.copyOf(notes);
        }
    }

    /**
     * A download.
     *
     * @param format whose reader reads it
     * @param facts what that must find, in any order
     */
    record Data(Class<? extends DataFormat> format, List<?> facts) implements Expectation {
        public Data {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A script that tests ports.
     *
     * @param flows those in its table
     * @param tested the hash of its program as it was tested; empty if it was not
     */
    record Script(FlowList flows, Optional<String> tested) implements Expectation {}

    /**
     * What the find box of a language looks things up in.
     *
     * @param platforms whose pages it finds
     */
    record Search(Language language, List<Platform> platforms) implements Expectation {
        public Search {
            platforms = List.copyOf(platforms);
        }
    }

    /**
     * A copy of a page as Markdown.
     *
     * @param page the HTML that it repeats
     * @param url of the page
     */
    record MarkdownCopy(String page, URI url) implements Expectation {}

    /**
     * The site of a language as a folder.
     *
     * @param language its code
     * @param files of the site that are in the folder
     */
    record Offline(String language, List<Artefact> files) implements Expectation {
        public Offline {
            files = List.copyOf(files);
        }
    }

    /** The addresses of all pages. */
    record Sitemap(List<String> addresses) implements Expectation {
        public Sitemap {
            addresses = List.copyOf(addresses);
        }
    }

    /**
     * A file that is published as it is.
     *
     * @param original not copied, so it must not be changed
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a part of the record
    record Copy(byte[] original) implements Expectation {}
}
