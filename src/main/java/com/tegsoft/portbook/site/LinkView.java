package com.tegsoft.portbook.site;

/**
 * A name that leads somewhere.
 *
 * @param id what it names
 * @param href relative address; empty: it leads nowhere
 * @param code whether it is a name of the network, left to right in every script
 */
public record LinkView(String id, String name, String href, boolean code) {}
