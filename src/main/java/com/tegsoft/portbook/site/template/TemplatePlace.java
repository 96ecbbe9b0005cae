package com.tegsoft.portbook.site.template;

import freemarker.core.Environment;
import freemarker.core._CoreAPI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The instruction that a template is at, by its first and its last character.
 *
 * @param template the name of the file
 */
record TemplatePlace(String template, int line, int column, int endLine, int endColumn) {

    /** The instruction that runs; empty if another thread runs it and is between two. */
    @SuppressWarnings("deprecation") // FreeMarker offers its elements to tools, and nothing in their place.
    static Optional<TemplatePlace> of(@Nullable Environment environment) {
        try {
            var stack = environment == null ? null : _CoreAPI.getInstructionStackSnapshot(environment);
            if (stack == null || stack.length == 0) {
                return Optional.empty();
            }
            var element = stack[0];
            return Optional.of(new TemplatePlace(
                    element.getTemplate().getName(),
                    element.getBeginLine(),
                    element.getBeginColumn(),
                    element.getEndLine(),
                    element.getEndColumn()));
        } catch (NullPointerException | IndexOutOfBoundsException changing) {
            return Optional.empty();
        }
    }
}
