package com.tegsoft.portbook.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults of templates that were once published, and others of their kinds. */
class KnownFaultsIT {

    /** So many things are hidden in each template. */
    private static final int EACH = Integer.getInteger("hidden", 1);

    private static FaultTrial trial;

    @BeforeAll
    static void begin() throws IOException {
        trial = FaultTrial.begin();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            print/purpose.ftlh   | <dd>${service.closed}</dd>                     | <dd>${topic.services?first.closed}</dd>
            print/purpose.ftlh   | <dd>${service.restriction}</dd>                | <dd>${service.closed}</dd>
            print/purpose.ftlh   | topic.inbound() topic.outbound()               | topic.outbound() topic.inbound()
            print/purpose.ftlh   | ${topic.text}                                  | ${topic.name}
            print/purpose.ftlh   | purposes/" + topic.id                          | roles/" + topic.id
            print/purpose.ftlh   | title=topic.name                               | title=topic.id
            print/reference.ftlh | lang.inbound() lang.outbound()                 | lang.outbound() lang.inbound()
            print/reference.ftlh | <#list host.addresses as address>              | <#list host.addresses[0..*1] as address>
            print/reference.ftlh | ${setting.range}                               | ${lang.settings()?first.range}
            print/reference.ftlh | <p>${service.sentence}</p>                     | <p>${lang.services()?first.sentence}</p>
            print/reference.ftlh | <dd>${service.closed}</dd>                     | <dd>${service.why}</dd>
            print/reference.ftlh | <#list service.purposes as purpose>            | <#list service.purposes[0..*1] as purpose>
            print/reference.ftlh | <a href="#${service.id}" title="${service.name}"> | <a href="#part.roles" title="${service.name}">
            print/reference.ftlh | <@print.notes service.notes />                 | ``
            print/reference.ftlh | "p/" + service.id                              | "p/" + lang.services()?first.id
            print/reference.ftlh | ${thing.ask}                                   | ${thing.text}
            print/reference.ftlh | ${note.title}: ${text}                         | ${text}
            parts/print.ftlh     | ${service.requirementWord}                     | ${lang.t("requirement.optional")}
            parts/print.ftlh     | ${service.exposure}                            | ${lang.t("exposure.any")}
            parts/print.ftlh     | ${listener.protocol}                           | HTTPS
            parts/print.ftlh     | ${listener.encryptionWord}                     | ${lang.t("encryption.tls")}
            parts/print.ftlh     | <@ends service.to />                           | <@ends service.from />
            parts/print.ftlh     | <#list item.addresses as address>              | <#list item.addresses[0..*1] as address>
            parts/print.ftlh     | content="${site.edition}"                      | content="2026-01-01"
            parts/print.ftlh     | <footer><p>${lang.t("footer.edition")} <bdi dir="ltr">${site.edition}</bdi> | <footer><p>${lang.t("footer.edition")} <bdi dir="ltr">2026-01-01</bdi>
            parts/print.ftlh     | <header><p>${name}                             | <header><p>${site.owner}
            parts/print.ftlh     | <html lang="${lang.language().code}"           | <html lang="en"
            parts/print.ftlh     | dir="${lang.language().direction()}"           | dir="rtl"
            parts/print.ftlh     | <#list changes.upcomingRow(listener.id).todo as line> | <#list [] as line>
            parts/rows.ftlh      | <#list changes.upcomingRow(listener.id).todo as line> | <#list [] as line>
            parts/layout.ftlh    | href="${rows}#${listener.id}"                  | href="${rows}#"
            parts/layout.ftlh    | exposure == lang.t("exposure.any")             | exposure != lang.t("exposure.any")
            parts/layout.ftlh    | ?filter(end -> end.id == role.id)              | ``
            parts/layout.ftlh    | service -> !service.inbound                    | service -> service.inbound
            parts/rows.ftlh      | data-label="${lang.t("column.from")}"          | data-label="${lang.t("column.to")}"
            parts/rows.ftlh      | <#if listener.encryption == "none">${lang      | <#if listener.encryption != "none">${lang
            print/reference.ftlh | <#list changes.pending() as step>              | <#list [] as step>
            print/reference.ftlh | {"date": step.date}                            | {"date": site.edition}
            pages/snippets.ftlh  | <p class="lead">${lang.t("snippets.about")}</p> | ``
            pages/snippets.ftlh  | lang.t("snippets.about")                       | lang.t("snippets.lead")
            pages/platform.ftlh  | lang.t("snippets.lead")                        | lang.t("snippets.about")
            parts/checker.ftlh   | <@command "bash check-ports.sh" + target.flag + " --respond" /> | ``
            parts/print.ftlh     | <@flows lang.say("inbound.caption"             | <@flows lang.say("outbound.caption"
            parts/print.ftlh     | ${retired.successor.href}                      | ${lang.home()}
            pages/headers.ftl    | /*                                             | /en/*
            pages/headers.ftl    | frame-ancestors 'none'                         | frame-ancestors *
            parts/layout.ftlh    | <table class="flows">                          | <table class="flows" hidden>
            parts/layout.ftlh    | <table class="flows">                          | <table class="flows" style="display:none">
            parts/layout.ftlh    | <p>${lang.say("inbound.lead"                  | <p aria-hidden="true">${lang.say("inbound.lead"
            parts/layout.ftlh    | <body data-copied                              | <body hidden data-copied
            pages/service.ftlh   | <p>${service.closed}</p>                       | <p><del>${service.closed}</del></p>
            pages/service.ftlh   | <p class="hero">                               | <p class="hero" aria-hidden="true">
            pages/service.ftlh   | <p>${service.closed}</p>                       | <p class="unseen">${service.closed}</p>
            parts/layout.ftlh    | <p>${lang.say("inbound.lead"                  | <p class="with-script">${lang.say("inbound.lead"
            parts/layout.ftlh    | <span class="unseen">${lang.t("nav.languages") | <span>${lang.t("nav.languages")
            parts/rows.ftlh      | <small>${service.exposure}</small>             | <small class="unseen">${service.exposure}</small>
            parts/network.ftlh   | <section class="linkbar" hidden                | <section class="lead" hidden
            pages/platform.ftlh  | <div class="snippets">                         | <div class="snippets" hidden>
            pages/platform.ftlh  | <div class="snippets">                         | <div class="snippets unseen">
            pages/snippets.ftlh  | <dd>${lang.t("snippets.not-machine-verified")} | <dd hidden>${lang.t("snippets.not-machine-verified")}
            pages/snippets.ftlh  | <div class="scroll" role="region"              | <div class="scroll" hidden role="region"
            parts/firewall.ftlh  | <legend>${lang.t("snippets.own")}              | <legend class="short">${lang.t("snippets.own")}
            pages/index.ftlh     | <ul class="choices">                           | <ul class="without-script">
            pages/changes.ftlh   | <p class="byhand" hidden>                      | <p class="byhand">
            pages/changes.ftlh   | <p class="examples" role="status"              | <p class="examples"
            pages/gap-check.ftlh | name="what" value="${purpose.id}">             | name="what" value="${purpose.id}" checked>
            pages/gap-check.ftlh | <input type="checkbox" id="gateway">           | <input type="checkbox" id="gateway" checked>
            pages/gap-check.ftlh | <ul class="phrases" hidden>                    | <ul class="phrases">
            pages/search.ftlh    | <p role="status"></p>                          | ``
            parts/network.ftlh   | autocomplete="off" autocapitalize="off"        | autocomplete="off" autocapitalize="off" disabled
            pages/headers.ftl    | /assets/*                                      | ``
            pages/headers.ftl    | public, max-age=3600                           | public, max-age=36000000
            pages/headers.ftl    | public, max-age=3600                           | public, =3600
            pages/home.ftlh      | </ul>                                          | ``
            pages/snippets.ftlh  | </section>                                     | ``
            parts/layout.ftlh    | </body>                                        | </body></body>
            pages/changes.ftlh   | </section>                                     | </div>
            pages/feed.ftlx      | </feed>                                        | </feed></feed>
            pages/feed.ftlx      | ${entry.summary}                               | ${entries[0].summary}
            pages/sitemap.ftlx   | <#list site.addresses as address>              | <#list site.addresses[1..] as address>
            pages/404.ftlh       | assets/site.css                                | assets/page.css
            pages/404.ftlh       | "^[a-z]+://[^/]+"                              | "^[a-z]+://"
            pages/robots.ftl     | Allow: /                                       | Allow: /en/
            pages/check-ports-sh.ftl | readonly site="${checker.url}"             | readonly site="https://example.com/"
            pages/check-ports-sh.ftl | matrix() {                                 | matrices() {
            parts/checker.ftl    | ${probe.purposes()?join(",")}                  | ${probe.roles()?join(",")}
            parts/network.ftlh   | name="${field.id}"                             | name="server"
            parts/network.ftlh   | <label for="value-${field.id}">                | <label for="value-server">
            pages/my-network.ftlh | <form class="network"                         | <class form="network"
            pages/change-request.ftlh | name="${field[0]}"                        | name="${field[1]}"
            print/request.ftlh   | <br>${service.exposure}                        | <br>${lang.t("exposure.any")}
            print/request.ftlh   | <br>${service.exposure}                        | <br>${blank}
            print/request.ftlh   | <#if service.inbound>                          | <#if !service.inbound>
            print/request.ftlh   | ${lang.t("changes.before")}                    | ${lang.t("changes.after")}
            pages/snippets.ftlh  | <th scope="col">${lang.t("snippets.platform")}</th><th scope="col">${lang.t("snippets.verified")}</th> | <th scope="col">${lang.t("snippets.verified")}</th><th scope="col">${lang.t("snippets.platform")}</th>
            pages/snippets.ftlh  | name="what" value="${item.id}"                 | name="what" value="${item.name}"
            pages/snippets.ftlh  | <@boxes users />                               | <@boxes lang.purposes() />
            pages/snippets.ftlh  | <@boxes users />                               | <@boxes users /><@boxes users />
            pages/snippets.ftlh  | <option value="${platform.id}">                | <option value="${platform.name}">
            pages/snippets.ftlh  | data-alone="${lang.t("combine.alone")}"        | data-alone="${lang.t("combine.nothing")}"
            pages/snippets.ftlh  | ["by", lang.t("details.owner")]                | ["ticket", lang.t("details.owner")]
            parts/firewall.ftlh  | #v1;what=${id}                                 | #v1;what=all
            snippets/cisco-nxos/add.ftl | own.cidr() + port + n.cidr()            | own.cidr() + port + (six?then(g.v6(), g.v4()))[0].cidr()
            """)
    void a_known_fault_is_found(String template, String old, String other) {
        var lines = trial.lines(template);
        var line = lines.stream().filter(text -> text.contains(old)).findFirst().orElseThrow();
        var fault = new Fault(
                "known",
                template,
                lines.indexOf(line) + 1,
                List.of(line),
                List.of(line.replace(old, other == null ? "" : other)));
        assertThat(trial.outcome(fault)).isInstanceOf(FaultOutcome.Caught.class);
    }

    /** What only looks different is not counted: what a class hides is no matter of looks. */
    @Test
    void a_class_that_hides_or_no_longer_hides_something_is_found() {
        var tried = new ArrayList<Fault>();
        var published = new ArrayList<String>();
        for (var template : trial.pages()) {
            for (var fault : some(trial.hiding(template))) {
                var outcome = trial.outcome(fault);
                if (outcome instanceof FaultOutcome.Caught) {
                    tried.add(fault);
                } else if (outcome instanceof FaultOutcome.Published || outcome instanceof FaultOutcome.OnlyLooks) {
                    published.add(fault.shown());
                }
            }
        }
        assertThat(published).isEmpty();
        assertThat(tried).hasSizeGreaterThan(60);
        assertThat(tried.stream().map(Fault::file).distinct()).hasSizeGreaterThan(20);
    }

    /** Of a template, everything that becomes visible, and some that is hidden. */
    private static List<Fault> some(List<Fault> faults) {
        var hidden = faults.stream()
                .filter(fault -> fault.kind().equals("hidden"))
                .sorted(Comparator.comparing(Fault::name))
                .limit(EACH);
        return Stream.concat(
                        hidden, faults.stream().filter(fault -> fault.kind().equals("shown")))
                .toList();
    }
}
