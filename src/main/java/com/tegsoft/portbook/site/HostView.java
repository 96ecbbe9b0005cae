package com.tegsoft.portbook.site;

import com.tegsoft.portbook.matrix.Address;
import com.tegsoft.portbook.matrix.Host;
import java.util.List;

/** A named remote end. */
public record HostView(
        String id,
        String name,
        Html text,
        List<String> addresses,
        boolean ipv6Absent,
        List<ServiceView.NoteView> notes) {

    static HostView of(Host host, Wording wording, ServiceViews views) {
        return new HostView(
                host.id().value(),
                host.name(),
                views.prose("hosts." + host.id() + ".text"),
                host.addresses().stream().map(Address::text).toList(),
                host.ipv6Absent(),
                views.assumptions(host.assumptions()));
    }
}
