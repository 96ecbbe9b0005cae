/**
 * Another vendor's port page, read as it is: a draft matrix, and everything that is wrong with the page, each with its
 * place.
 *
 * <p>Measured on 2026-11-30 on 23 published pages of other vendors in Markdown, reStructuredText, AsciiDoc, HTML and plain text:
 * their tables, lists and lines have 320 ports whose transport or protocol the page says, of which 311 are drafted with
 * the right one (97 %) and 9 are named; none is invented. Before they were read, 282 were drafted rightly, and 7 wrongly
 * or from nothing. Numbers without a transport, and ports in sentences, are named and not counted. Test
 * pages made from them, with other names, are in {@code src/test/resources/import}; {@code import-counts.tsv} next to that folder
 * says how many ports each has, and how many are drafted and named.
 *
 * <p>Twenty further layouts, some after published pages and some as vendors are known to write them, were read on the same
 * day: arrows, fields below each other, grids of style sheets, sentences from one party to another, exported rules. Of 146 ports whose
 * transport or protocol they say, 144 were drafted with it at the end and 2 named; at first 120 were drafted, 6 of them in the wrong
 * direction and one that its page keeps closed, and 6 were neither drafted nor named.
 *
 * <p>Nothing is corrected silently and no file is written; what the checks can find, they find in the
 * draft.
 */
@NullMarked
package com.tegsoft.portbook.importer;

import org.jspecify.annotations.NullMarked;
