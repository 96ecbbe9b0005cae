package com.tegsoft.portbook.site.artefact;

/**
 * A value of a snippet that a reader can replace.
 *
 * @param id {@code server}, or the id of an initiator or setting
 * @param example the value in the snippets
 * @param isPort whether it is a port or range, not networks
 * @param anybody whether any source is allowed
 */
public record SnippetField(String id, String example, boolean isPort, boolean anybody) {}
