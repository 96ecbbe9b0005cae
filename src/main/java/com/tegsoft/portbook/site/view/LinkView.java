package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.site.template.Shown;
import java.util.List;

/**
 * A name with a link.
 *
 * @param id of the named thing
 * @param href relative URL; empty: no link
 * @param code whether it is a network name, written left to right in every script
 * @param addresses its IP addresses; empty unless it is a host
 */
@Shown
public record LinkView(String id, String name, String href, boolean code, List<String> addresses) {

    LinkView(String id, String name, String href) {
        this(id, name, href, false, List.of());
    }
}
