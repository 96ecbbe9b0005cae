package com.tegsoft.portbook.path;

import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.yaml.EnumNames;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The only place that spells a path or an address of the site.
 *
 * <p>A path names a file below the site's root: {@code en/ports/index.html}. An address is what a link to it says, which
 * leaves out {@code index.html}: {@code en/ports/}. An address below a language's home leaves out the language too.
 */
public final class SitePaths {

    /** What a static host serves for a path that does not exist. */
    public static final String NOT_FOUND = "404.html";

    /** The headers that a static host sends with each file. */
    public static final String HEADERS = "_headers";

    /** What search engines may visit. */
    public static final String ROBOTS = "robots.txt";

    /** The addresses of all pages, for search engines. */
    public static final String SITEMAP = "sitemap.xml";

    /** Makes GitHub Pages publish files whose names begin with an underscore. */
    public static final String NO_JEKYLL = ".nojekyll";

    /** The feed of editions, below a language's home. */
    public static final String FEED = "feed.xml";

    /** What the names of files begin with that a build needs itself and does not publish. */
    public static final String UNPUBLISHED = ".portbook-";

    /** Another build waits for this file; it is empty. */
    public static final String LOCK = UNPUBLISHED + "lock";

    /** The list of all files. */
    public static final String MANIFEST = "manifest.json";

    /** The folder of the current matrix as data. */
    private static final String DATA = "data/";

    private static final String SEARCH = DATA + "search.";

    static final String PORTS = "ports";
    static final String SNIPPETS = "snippets";

    /** Folders of the root with what the pages of all languages link to. */
    private static final Set<String> SHARED = Set.of("assets", "check", "data", SNIPPETS);

    /** Address below a language's home of the list of all platforms. */
    public static final String PLATFORMS = SNIPPETS + "/";

    /** Address below a language's home of the page of all ports. */
    public static final String ALL_PORTS = PORTS + "/";

    /** Address below a language's home of the page that compares a reader's rules with the matrix. */
    public static final String GAP_CHECK = "gap-check/";

    /** Address below a language's home of the page that shows all that was found. */
    public static final String SEARCH_RESULTS = "search/";

    private static final String SINCE = "since.js";

    static final String CHANGES = "changes";

    /** Address below a language's home of what every edition changed. */
    public static final String ALL_CHANGES = CHANGES + "/";

    /** Folder below a language's home of the pages of earlier editions. */
    static final String EDITIONS = "editions/";

    /** Folder below a language's home of the pages of purposes. */
    public static final String PURPOSES = "purposes/";

    /** Folder below a language's home of the pages of roles. */
    public static final String ROLES = "roles/";

    /** The language's site as a folder, below its home. */
    public static final String OFFLINE = "offline.zip";

    /** The matrix as a spreadsheet, below a language's home. */
    public static final String WORKBOOK = PORTS + ".xlsx";

    /** Folder below a language's home of the printed documents. */
    public static final String DOCUMENTS = "pdf/";

    /** The printed document of all ports, below a language's home. */
    public static final String ALL_PORTS_DOCUMENT = DOCUMENTS + PORTS + ".pdf";

    /** Address below a language's home of the page with a reader's own addresses and ports. */
    public static final String MY_NETWORK = "my-network/";

    /** Folder below a language's home of the sheets to fill in and sign. */
    public static final String CHANGE_REQUESTS = "change-request/";

    /** The script that gives the form for snippets the matrix. */
    public static final String FORM_DATA = DATA + "snippets.js";

    /** The folder of short links. */
    public static final String SHORT_LINKS = "p/";

    /** The file that a static host serves for the address of its folder. */
    public static final String INDEX = "index.html";

    /** The copy of a page as Markdown, in the same folder. */
    public static final String MARKDOWN = "index.md";

    private SitePaths() {}

    /** Address of a language's home below an address of the root. */
    public static String home(String root, String language) {
        return root + language + "/";
    }

    /** Relative address of a language's home from a file of that language, ending with a slash. */
    public static String ownHome(String path) {
        var up = root(below(path));
        return up.isEmpty() ? "./" : up;
    }

    /** Address of an id's page below a language's home; a host or setting has a place on the page of all ports. */
    public static String of(IdKind kind, Id id) {
        return kind.hasPage() ? folder(kind, id) + "/" : PORTS + "/#" + anchor(kind, id);
    }

    /** The folder of an id's page below a language's home. */
    public static String folder(IdKind kind, Id id) {
        return (kind == IdKind.SERVICE ? PORTS : kind.section()) + "/" + id;
    }

    /** The id whose page is in a folder below a language's home; empty for the folder of a Markdown page. */
    public static Optional<Id> id(String folder) {
        var slash = folder.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(new Id(folder.substring(slash + 1)));
    }

    /** What an id is called among the ids of a page. */
    public static String anchor(IdKind kind, Id id) {
        return EnumNames.of(kind) + "." + id;
    }

    /** What the row of a port is called among the ids of a page; ids contain no dot, so it can never equal that of a service. */
    public static String row(Id service, Port port) {
        return service + "." + port.toString().replace('/', '-');
    }

    /** Address of a Markdown page, or of a section such as {@code glossary#agent}, below a language's home. */
    public static String place(String place) {
        var section = place.indexOf('#');
        return section < 0 ? place + "/" : place.substring(0, section) + "/" + place.substring(section);
    }

    /** Address of a platform's page below a language's home. */
    public static String platform(String platform) {
        return SNIPPETS + "/" + platform + "/";
    }

    /** Address below a language's home of an earlier edition. */
    public static String edition(LocalDate edition) {
        return EDITIONS + edition + "/";
    }

    /** Whether an address below a language's home is that of an earlier edition. */
    public static boolean isEdition(String below) {
        return below.startsWith(EDITIONS);
    }

    /** Address below a language's home of what customers who follow an edition must do. */
    public static String changesSince(LocalDate edition) {
        return CHANGES + "/#since-" + edition;
    }

    /** Address below a language's home of what an edition changed. */
    public static String changes(LocalDate edition) {
        return CHANGES + "/#edition-" + edition;
    }

    /** Short address of a service, purpose or role, the same for all languages, below an address of the root. */
    public static String shortLink(String root, String id) {
        return root + SHORT_LINKS + id + "/";
    }

    /** The printed document of a purpose, below a language's home. */
    public static String document(String purpose) {
        return DOCUMENTS + purpose + ".pdf";
    }

    /** The sheet for a purpose, below a language's home. */
    public static String changeRequest(String purpose) {
        return CHANGE_REQUESTS + purpose + ".pdf";
    }

    /** The matrix as a spreadsheet in a language. */
    public static String workbook(String language) {
        return home("", language) + WORKBOOK;
    }

    /** A download of the matrix as it is. */
    public static String data(String name) {
        return DATA + name;
    }

    /** A download of an edition. */
    public static String data(LocalDate edition, String name) {
        return DATA + edition + "/" + name;
    }

    /** The script in which the find box of a language looks things up. */
    public static String search(String language) {
        return SEARCH + language + ".js";
    }

    /** Whether a file is the script in which the find box of some language looks things up. */
    public static boolean isSearch(String path) {
        return path.startsWith(SEARCH) && path.endsWith(".js");
    }

    /** Whether a file is the same for all languages and needed by their pages: a download, a snippet, a script or a style sheet. */
    public static boolean isShared(String path) {
        return SHARED.contains(language(path)) && path.contains("/");
    }

    /** A platform's file: {@code snippets/nftables/all.nft}. */
    public static String snippet(String platform, String file) {
        return SNIPPETS + "/" + platform + "/" + file;
    }

    /** The script that gives the form for snippets what it prints for a platform. */
    public static String formPlatform(String platform) {
        return SNIPPETS + "/" + platform + ".js";
    }

    /** What a platform's file is named after that opens what an edition needs. */
    public static String opened(LocalDate edition) {
        return "opened-" + edition;
    }

    /** What a platform's file is named after that closes what an edition does not need any more. */
    public static String closed(LocalDate edition) {
        return "closed-" + edition;
    }

    /** What a file is named after that does what is to be done since an edition: {@code open-since-2026-11-24}. */
    public static String since(Enum<?> action, LocalDate edition) {
        return EnumNames.of(action) + "-since-" + edition;
    }

    /** The same for one part of the product: {@code open-since-2026-11-24-media-node}. */
    public static String since(Enum<?> action, LocalDate edition, Id part) {
        return since(action, edition) + "-" + part;
    }

    /** The script that gives the form for snippets what is to be done since an edition. */
    public static String formSince(LocalDate edition) {
        return data(edition, SINCE);
    }

    /** Whether a file is the script that gives the form what is to be done since some edition. */
    public static boolean isFormSince(String path) {
        return path.startsWith(DATA) && path.endsWith("/" + SINCE);
    }

    /** The last part of a path. */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether a file is a page of the site. */
    public static boolean isHtml(String path) {
        return path.endsWith(".html");
    }

    /** Whether a file is a printed document. */
    public static boolean isPdf(String path) {
        return path.endsWith(".pdf");
    }

    /** The address of a file. */
    public static String address(String path) {
        return name(path).equals(INDEX) ? path.substring(0, path.length() - INDEX.length()) : path;
    }

    /** The copy of a page as Markdown. */
    public static String markdown(String page) {
        return address(page) + MARKDOWN;
    }

    /** The folder that a page is the index of. */
    public static String folder(String path) {
        var address = address(path);
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** The file at an address; a folder is not asked for without its slash. */
    public static String file(String address) {
        return address.isEmpty() || address.endsWith("/") ? address + INDEX : address;
    }

    /** Relative address of the site's root from a file, ending with a slash or empty. */
    public static String root(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    /** The language that a path of a page in a language begins with. */
    public static String language(String path) {
        return path.split("/", 2)[0];
    }

    /** What follows the language in a path or an address of a page in a language. */
    public static String below(String path) {
        return path.substring(path.indexOf('/') + 1);
    }
}
