/**
 * The finished site, judged by others: the Nu HTML checker, axe-core and a real browser, and our own eyes for links.
 *
 * <p>The judges look at the folder that the build has written; each is also seen to refuse a broken page.
 */
@NullMarked
package com.tegsoft.portbook.proof;

import org.jspecify.annotations.NullMarked;
