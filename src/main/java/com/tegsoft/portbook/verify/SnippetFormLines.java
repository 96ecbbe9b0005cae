package com.tegsoft.portbook.verify;

import com.tegsoft.portbook.site.artefact.ShownSnippets;
import com.tegsoft.portbook.site.artefact.SnippetField;
import com.tegsoft.portbook.snippet.Group;
import com.tegsoft.portbook.snippet.Parameter;
import com.tegsoft.portbook.snippet.Platform;
import com.tegsoft.portbook.text.TextIds;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The form for a reader's own values: each field is that of its role or setting, with its example and what it accepts. */
record SnippetFormLines(ShownSnippets shown, RegionLines lines) {

    void add() {
        var attributes = new TreeMap<>(Map.of(
                "data-bad", lines.ui("snippets.bad"),
                "data-anybody", lines.ui("snippets.anybody"),
                "data-copy", lines.ui("snippets.copy"),
                "hidden", ""));
        if (shown.inRows()) {
            attributes.put("data-scope", shown.scopes().get(0).id());
            attributes.put("data-download", lines.ui("snippets.download"));
        }
        lines.attributes("", "form", attributes);
        if (!shown.ofPlatform()) {
            choice();
        }
        lines.words("", "legend", lines.ui("snippets.own"));
        lines.add("", "p", Map.of("id", "values-hint"), lines.ui("snippets.hint"));
        // The page of a platform has the fields of its first scope, which is everything.
        shown.snippets().fields(shown.scopes().get(0)).forEach(this::field);
        device();
        details();
        lines.add(
                "",
                "p",
                Map.of("data-text", lines.ui("snippets.examples")),
                shown.ofPlatform() ? examples(shown.platforms().get(0).namesServer()) : "");
    }

    /** Which networks are still examples, before a reader has filled in any; empty if there are none. */
    private String examples(boolean isServerNamed) {
        var names = shown.snippets().fields(shown.scopes().get(0)).stream()
                .filter(field -> !field.isPort())
                .filter(field -> isServerNamed || !field.id().equals(Group.SERVER))
                .map(this::name)
                .toList();
        return names.isEmpty() ? "" : lines.ui("snippets.examples").replace("{fields}", String.join(" · ", names));
    }

    /** The parameters of the platform whose page it is; elsewhere a script shows those of the chosen one. */
    private void device() {
        var platforms = shown.ofPlatform() ? shown.platforms() : List.<Platform>of();
        var attributes = new TreeMap<>(Map.of("data-bad", lines.ui("device.bad")));
        if (platforms.stream().allMatch(platform -> platform.parameters().isEmpty())) {
            attributes.put("hidden", "");
        }
        lines.attributes("", "fieldset", attributes);
        lines.words("", "legend", lines.ui("device.title"));
        lines.add("", "p", Map.of("id", "device-hint"), lines.ui("device.hint"));
        platforms.forEach(platform -> platform.parameters().forEach(parameter -> device(platform, parameter)));
    }

    private void device(Platform platform, Parameter parameter) {
        var name = platform.id() + "." + parameter.id();
        lines.add("", "label", Map.of("for", "value-" + name), parameter.label());
        lines.attributes(
                "",
                "input",
                Map.of(
                        "id",
                        "value-" + name,
                        "name",
                        name,
                        "placeholder",
                        parameter.shown(),
                        "aria-describedby",
                        "device-hint"));
    }

    private void details() {
        lines.attributes(
                "", "fieldset", Map.of("data-bad", lines.ui("details.bad"), "data-date", lines.ui("details.date")));
        lines.words("", "legend", lines.ui("details.title"));
        lines.add("", "p", Map.of("id", "detail.hint"), lines.ui("details.hint"));
        detail("ticket", "ticket", lines.ui("request.ticket"));
        detail("owner", "by", lines.ui("details.owner"));
        detail("expires", "until", lines.ui("request.until"));
    }

    private void detail(String detail, String name, String label) {
        lines.words("", "label", label);
        var attributes = new TreeMap<>(Map.of("name", name, "data-detail", detail));
        if (detail.equals("expires")) {
            attributes.put("placeholder", "2027-03-31");
        }
        lines.attributes("", "input", attributes);
    }

    /** Before a script adds the platforms that the page lists. */
    private void choice() {
        lines.add("", "label", Map.of("for", "platform"), lines.ui("snippets.platform"));
        lines.attributes("", "select", Map.of("id", "platform"));
        lines.add("", "option", Map.of("value", ""), lines.ui("snippets.every"));
    }

    private void field(SnippetField field) {
        lines.words("", "label", name(field));
        var attributes = new TreeMap<>(Map.of("name", field.id(), "placeholder", field.example()));
        if (field.isPort()) {
            attributes.put("data-kind", "port");
        }
        lines.attributes("", "input", attributes);
    }

    private String name(SnippetField field) {
        if (field.id().equals(Group.SERVER)) {
            return lines.texts().text("product.label");
        }
        return field.isPort() ? lines.texts().nameOf("settings", field.id()) : initiator(field.id());
    }

    private String initiator(String id) {
        var initiator = shown.snippets().initiator(id);
        var role = lines.texts()
                .nameOf(
                        shown.snippets().matrix().kind(initiator.peer()).section(),
                        initiator.peer().value());
        return initiator
                .service()
                .map(service -> lines.texts()
                        .message(
                                "ui.machine.field",
                                Map.of(
                                        "role",
                                        role,
                                        "service",
                                        lines.texts().nameOf("services", service.value()),
                                        "machine",
                                        lines.texts().text(TextIds.machine(service, initiator.peer())))))
                .orElse(role);
    }
}
