package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.content.Content;
import com.tegsoft.portbook.matrix.Id;
import com.tegsoft.portbook.matrix.IdKind;
import com.tegsoft.portbook.matrix.Matrix;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;
import com.tegsoft.portbook.site.artefact.SiteHistory;
import com.tegsoft.portbook.site.template.Html;
import com.tegsoft.portbook.site.template.Shown;
import com.tegsoft.portbook.text.Language;
import com.tegsoft.portbook.text.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The whole content in one language, for pages at one depth of the site. Created once and shared by all pages at that
 * depth.
 */
@Shown
public final class LanguageView {

    private final Content content;
    private final LanguageTexts wording;
    private final String home;
    private final ServiceViews views;
    private final ChangesView changes;
    private final RetiredViews retired;
    private final Map<Id, TopicView> topics = new ConcurrentHashMap<>();
    private final Map<String, Html> pages = new ConcurrentHashMap<>();
    private final Map<String, String> messages = new ConcurrentHashMap<>();

    public LanguageView(Content content, Language language, SiteHistory history, LinkStart start) {
        this.content = content;
        this.wording = LanguageTexts.of(content, language);
        this.home = start.home();
        this.views = ServiceViews.of(content.matrix(), wording, home);
        this.changes = new ChangesView(history, this, start.root());
        this.retired = new RetiredViews(content.matrix(), new RetiredPlaces(content, this), this);
    }

    /** What editions have changed. */
    public ChangesView changes() {
        return changes;
    }

    /** What was published but no longer exists. */
    public RetiredViews retired() {
        return retired;
    }

    public Language language() {
        return wording.language();
    }

    /** Relative address of the language's home. */
    public String home() {
        return home;
    }

    /** An interface text. */
    public String t(String id) {
        return wording.text("ui." + id);
    }

    /** An interface text with arguments; no overload of {@code t}, since FreeMarker compares these at each call. */
    public String say(String id, Map<String, Object> arguments) {
        var sorted = new TreeMap<>(arguments);
        return messages.computeIfAbsent(id + sorted, key -> wording.message("ui." + id, sorted));
    }

    /** A name or address of the network, in an order that letters around it do not change. */
    String isolated(String fact) {
        return wording.isolated(fact);
    }

    /** Code of the language of an interface text: the source language if a partial language lacks the text. */
    public String languageOf(String id) {
        return wording.isOwn("ui." + id) ? language().code() : content.site().source();
    }

    /** A text that may be missing, as markup. */
    Optional<Html> prose(String id) {
        return views.find(id);
    }

    /** A text that may be missing, without markup. */
    Optional<String> plain(String id) {
        return wording.find(id).map(views::plain);
    }

    /** The name of something that exists or existed. */
    String nameOf(String section, Id id) {
        return wording.nameOf(section, id.value());
    }

    public String product() {
        return wording.text("product.name");
    }

    /** The parts of the product, if it has several. */
    public List<LinkView> components() {
        return views.links(IdKind.ROLE, matrix().components());
    }

    /** The server's name in a sentence. */
    public String server() {
        return wording.text("product.server");
    }

    /** The same, used alone. */
    String serverLabel() {
        return wording.text("product.label");
    }

    public List<ServiceView> services() {
        return views(matrix().services().values().stream().toList());
    }

    public List<ServiceView> inbound() {
        return services().stream().filter(ServiceView::inbound).toList();
    }

    public List<ServiceView> outbound() {
        return services().stream().filter(service -> !service.inbound()).toList();
    }

    public ServiceView service(Id id) {
        return new ServiceView(views, matrix().service(id));
    }

    private List<ServiceView> views(List<Service> some) {
        return some.stream().map(service -> new ServiceView(views, service)).toList();
    }

    public List<TopicView> purposes() {
        return matrix().purposes().keySet().stream().map(this::purpose).toList();
    }

    public TopicView purpose(Id id) {
        var purpose = matrix().purpose(id);
        return topics.computeIfAbsent(
                id, key -> topic(IdKind.PURPOSE, key, matrix().servicesFor(purpose), purpose.assumptions()));
    }

    public List<TopicView> roles() {
        return matrix().roles().keySet().stream().map(this::role).toList();
    }

    public TopicView role(Id id) {
        var role = matrix().role(id);
        return topics.computeIfAbsent(
                id, key -> topic(IdKind.ROLE, key, matrix().servicesOf(role), role.assumptions()));
    }

    private TopicView topic(IdKind kind, Id id, List<Service> some, List<Id> assumptions) {
        var key = kind.section() + "." + id + ".";
        var text = wording.text(key + "text");
        return new TopicView(
                id.value(),
                kind.section(),
                wording.text(key + "name"),
                home + SitePaths.of(kind, id),
                views.references().prose(text),
                views.plain(text),
                views(some),
                views.notes(id, assumptions));
    }

    /** A drawing of services, unless there are none or too many to draw. */
    public Optional<Picture> picture(List<ServiceView> some) {
        return Picture.canShow(some.size())
                ? Optional.of(Picture.of(some, language().rightToLeft(), t("comma")))
                : Optional.empty();
    }

    /** Menu of the Markdown pages. */
    public List<LinkView> pages() {
        return content.site().pages().stream()
                .map(id -> new LinkView(id, page(id).title(), home + SitePaths.place(id)))
                .toList();
    }

    /** Whether a Markdown page is shown in the source language because it has no translation. */
    public boolean isUntranslated(String id) {
        return !page(id).language().equals(language());
    }

    public String pageTitle(String id) {
        return page(id).title();
    }

    public List<Page.Section> sections(String id) {
        return page(id).sections();
    }

    public Html pageBody(String id) {
        return pages.computeIfAbsent(id, key -> views.references()
                .page(retired.pages().anchored(key, page(key).html())));
    }

    /** A Markdown page as part of a longer document. */
    public Html chapter(String id) {
        return views.references().chapter(id, page(id).html());
    }

    private Page page(String id) {
        return content.page(id, language().code()).orElseThrow();
    }

    public List<SystemView> systems() {
        return matrix().systems().values().stream()
                .map(system -> SystemView.of(system, wording, views))
                .toList();
    }

    public List<HostView> hosts() {
        return matrix().hosts().values().stream()
                .map(host -> HostView.of(host, wording, views))
                .toList();
    }

    public List<SettingView> settings() {
        return matrix().settings().values().stream()
                .map(setting -> SettingView.of(setting, wording, views))
                .toList();
    }

    /** What a customer uses or not. */
    public List<FeatureView> features() {
        return views.features();
    }

    /** The services of whose ports one alternative is opened. */
    public List<ChoiceView> choices() {
        return views.choices();
    }

    /** Ports for which nothing is opened. */
    public List<LocalPortsView> localPorts() {
        return matrix().localPorts().values().stream()
                .map(local -> LocalPortsView.of(local, wording, views))
                .toList();
    }

    public List<SiteSpecificView> siteSpecific() {
        return matrix().siteSpecific().stream()
                .map(id -> SiteSpecificView.of(id, wording, views))
                .toList();
    }

    private Matrix matrix() {
        return content.matrix();
    }
}
