/**
 * The finished site, judged by others: the Nu HTML checker, axe-core and a real browser, our own eyes for links, and for
 * firewall snippets the programs and parsers that {@code src/test/resources/judges/} names, platform by platform.
 *
 * <p>The judges look at the folder that the build has written; each is also seen to refuse a broken page.
 */
@NullMarked
package com.tegsoft.portbook.acceptance;

import org.jspecify.annotations.NullMarked;
