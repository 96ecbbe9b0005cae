package com.tegsoft.portbook.site.view;

import java.util.List;

/**
 * A name that leads somewhere.
 *
 * @param id what it names
 * @param href relative address; empty: it leads nowhere
 * @param code whether it is a name of the network, left to right in every script
 * @param addresses where it is found on the network; empty unless it is a host
 */
public record LinkView(String id, String name, String href, boolean code, List<String> addresses) {

    LinkView(String id, String name, String href) {
        this(id, name, href, false, List.of());
    }
}
