package com.tegsoft.portbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tegsoft.portbook.fixture.SmallMatrix;
import com.tegsoft.portbook.matrix.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts a matrix needs, and which it may have. */
class TextIdsTest {

    private static final TextIds SMALL = TextIds.of(SmallMatrix.matrix(), Set.of("ui.copy"));

    @Test
    void everything_in_the_matrix_has_its_texts() {
        assertThat(SMALL.required()).containsExactlyInAnyOrder("""
                        hosts.far.text
                        product.name product.server product.label
                        purposes.talk.name purposes.talk.text purposes.care.name purposes.care.text
                        roles.user.name roles.user.many roles.user.text
                        roles.admin.name roles.admin.many roles.admin.text
                        services.web.name services.web.aim services.web.for services.web.closed
                        services.shell.name services.shell.aim services.shell.for services.shell.closed
                        services.shell.restriction
                        services.calls.name services.calls.aim services.calls.for services.calls.closed
                        services.sync.name services.sync.aim services.sync.for services.sync.closed
                        settings.rtp-range.name settings.rtp-range.text settings.sip-port.name settings.sip-port.text
                        ui.copy
                        """.strip().split("\\s+"));
        assertThat(SMALL.optional()).containsExactlyInAnyOrder("""
                        editions.2026-01-31
                        services.web.when services.web.restriction
                        services.shell.when
                        services.calls.when services.calls.restriction
                        services.sync.when services.sync.restriction
                        """.strip().split("\\s+"));
    }

    @ParameterizedTest(name = "`{1}` needs {2}")
    @CsvSource(delimiter = '|', textBlock = """
            talk: {}               | 'talk: {assumptions: [a, b]}'             | assumptions.a.text assumptions.b.text |
            user: {}               | 'user: {assumptions: [a]}'                | assumptions.a.text                    |
            name: far.example.com  | 'name: far.example.com\\n    assumptions: [a]' | assumptions.a.text               |
            name: far.example.com  | 'name: far.example.com\\n    because: [shared-address]' | hosts.far.because.shared-address |
            purposes: [care]       | 'purposes: [care]\\n    assumptions: [a]' | assumptions.a.text                    |
            encryption: tls        | encryption: tls, because: [near-miss]     | services.web.because.near-miss        |
            encryption: tls        | encryption: tls, because: [near-miss, wide-range] | services.web.because.near-miss services.web.because.wide-range |
            requirement: required  | requirement: conditional                  | services.web.when                     | services.web.restriction
            requirement: required  | requirement: optional                     |                                       |
            protocol: https        | source: restricted, protocol: https       | services.web.restriction              | services.web.when
            source: any            | source: restricted                        | services.web.restriction              | services.web.when
            user: {}               | 'user: {per-service: true}'               | services.web.machines.user services.calls.machines.user |
            admin: {}              | 'admin: {per-service: true}'              | services.shell.machines.admin         |
            services:              | 'local-ports: {inner: {ports: [9119/tcp]}}\\nservices:' | local-ports.inner.name local-ports.inner.text |
            services:              | 'site-specific: [phone]\\nservices:'      | site-specific.phone.name site-specific.phone.text site-specific.phone.ask |
            services:              | 'protocols: {own: {transports: [tcp], encryption: none, kind: general}}\\nservices:' | protocols.own.name protocols.own.text |
            services:              | 'protocols: {own: {name: OWN, transports: [tcp], encryption: none, kind: general}}\\nservices:' | |
            services:              | 'retired: {old: {was: service}}\\nservices:' | retired.old.name retired.old.text  |
            """)
    void what_is_added_to_the_matrix_needs_texts_of_its_own(
            String part, String other, @Nullable String added, @Nullable String optionalBefore) {
        var ids = TextIds.of(SmallMatrix.with(part, other.replace("\\n", "\n")), Set.of("ui.copy"));
        var more = new TreeSet<>(ids.required());
        more.removeAll(SMALL.required());
        assertThat(more).containsExactlyInAnyOrder(added == null ? new String[0] : added.split(" "));
        assertThat(ids.required()).containsAll(SMALL.required());
        assertThat(optionalBefore == null || ids.optional().contains(optionalBefore))
                .isTrue();
        assertThat(ids.optional()).doesNotContainAnyElementsOf(ids.required());
    }

    @Test
    void a_retired_id_with_a_successor_may_do_without_a_reason() {
        var ids = TextIds.of(
                SmallMatrix.with("services:", "retired: {old: {was: service, successor: web}}\nservices:"), Set.of());
        assertThat(ids.required()).contains("retired.old.name").doesNotContain("retired.old.text");
        assertThat(ids.optional()).contains("retired.old.text");
    }

    @ParameterizedTest(name = "a {0} at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            PAGE     | glossary       |      | retired-pages.glossary.name retired-pages.glossary.text |
            PAGE     | glossary       | help | retired-pages.glossary.name           | retired-pages.glossary.text
            SECTION  | glossary#agent |      | retired-sections.glossary.agent.text  |
            SECTION  | glossary#agent | help |                                       | retired-sections.glossary.agent.text
            LANGUAGE | ar             | en   |                                       |
            """)
    void a_retired_address_needs_a_reason_or_has_a_successor(
            RetiredAddress.Kind kind,
            String address,
            @Nullable String successor,
            @Nullable String required,
            @Nullable String optional) {
        var none = new TextIds(Set.of(), Set.of());
        var gone = new RetiredAddress(kind, address, Optional.ofNullable(successor));
        var ids = none.with(new RetiredAddresses(List.of(gone)));
        assertThat(String.join(" ", ids.required())).isEqualTo(required == null ? "" : required);
        assertThat(String.join(" ", ids.optional())).isEqualTo(optional == null ? "" : optional);
        assertThat(none.required()).isEmpty();
    }

    @Test
    void editions_may_have_a_note_each() {
        var ids = SMALL.with(List.of(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 12, 31)));
        assertThat(ids.optional()).containsAll(SMALL.optional()).contains("editions.2025-06-30", "editions.2025-12-31");
        assertThat(ids.required()).isEqualTo(SMALL.required());
        assertThat(TextIds.note(LocalDate.of(2025, 6, 30))).isEqualTo("editions.2025-06-30");
    }

    @Test
    void a_service_has_texts_that_nothing_else_uses() {
        var ids = TextIds.of(SmallMatrix.matrix(), SmallMatrix.matrix().service(new Id("shell")));
        assertThat(ids.required())
                .containsExactlyInAnyOrder(
                        "services.shell.name",
                        "services.shell.aim",
                        "services.shell.for",
                        "services.shell.closed",
                        "services.shell.restriction");
        assertThat(ids.contains("services.shell.aim")).isTrue();
        assertThat(ids.contains("services.shell.when")).isTrue();
        assertThat(ids.contains("services.web.aim")).isFalse();
    }
}
