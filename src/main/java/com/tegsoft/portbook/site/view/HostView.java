package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.matrix.Address;
import com.tegsoft.portbook.matrix.Host;
import com.tegsoft.portbook.site.template.Html;
import com.tegsoft.portbook.site.template.Shown;
import com.tegsoft.portbook.yaml.EnumNames;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A remote host. */
@Shown
public record HostView(
        String id,
        String name,
        Html text,
        List<String> addresses,
        Optional<String> feed,
        boolean ipv6Absent,
        List<ServiceView.NoteView> notes) {

    static HostView of(Host host, LanguageTexts wording, ServiceViews views) {
        return new HostView(
                host.id().value(),
                host.name(),
                views.prose("hosts." + host.id() + ".text"),
                host.addresses().stream().map(Address::text).toList(),
                host.feed().map(URI::toString),
                host.ipv6Absent(),
                notes(host, wording, views));
    }

    private static List<ServiceView.NoteView> notes(Host host, LanguageTexts wording, ServiceViews views) {
        var reasons = host.because().stream()
                .sorted()
                .map(doubt -> new ServiceView.NoteView(
                        wording.word(doubt),
                        List.of(views.prose("hosts." + host.id() + ".because." + EnumNames.of(doubt)))));
        return Stream.concat(reasons, views.assumptions(host.assumptions()).stream())
                .toList();
    }
}
