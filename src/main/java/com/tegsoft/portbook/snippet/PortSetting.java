package com.tegsoft.portbook.snippet;

import com.tegsoft.portbook.matrix.PortRange;

/**
 * A setting of the server, whose port a customer can change.
 *
 * @param before the port or range that it has so far; {@link PortRange#UNSET} if it has none
 * @param isPort whether it is a port itself; if not, only ports are computed from it
 */
record PortSetting(String name, PortRange before, boolean isPort) {

    /** @throws IllegalArgumentException with what is accepted */
    PortRange with(String text) {
        try {
            var range = PortRange.parse(text);
            if (before.isSet() && range.isSingle() != before.isSingle()) {
                throw new IllegalArgumentException("not the same kind");
            }
            return range;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "`%s` is not valid for `%s`; write %s".formatted(text, name, accepted()), e);
        }
    }

    private String single() {
        return isPort ? "a port" : "a number";
    }

    private String accepted() {
        if (!before.isSet()) {
            return isPort ? "a port or a range of ports from 1 to 65535" : "a number from 1 to 65535";
        }
        var accepted = before.isSingle() ? single() + " from 1 to 65535" : "a range of ports from 1 to 65535";
        return accepted + ", like the default `" + before + "`";
    }
}
