package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.site.template.Shown;

/**
 * A value that a reader can enter.
 *
 * @param example the value in the snippets
 * @param addresses whether it consists of networks, not a port
 * @param anybody whether any source is allowed
 * @param role the role or system whose networks it consists of; empty for the server and for a port
 * @param service in which the role is this machine; empty if the role is the same in all services
 * @param machine what the role is in that service
 */
@Shown
public record FieldView(
        String id,
        String name,
        String example,
        boolean addresses,
        boolean anybody,
        String role,
        String service,
        String machine) {}
