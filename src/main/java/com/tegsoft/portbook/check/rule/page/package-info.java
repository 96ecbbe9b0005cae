/**
 * Checks of pages written in Markdown: their structure, links and elements.
 *
 * <p>Single texts are checked in {@code check.rule.text}.
 */
@NullMarked
package com.tegsoft.portbook.check.rule.page;

import org.jspecify.annotations.NullMarked;
