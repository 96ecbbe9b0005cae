/**
 * Portbook: one validated port matrix, built into a multilingual documentation site and verified against it.
 *
 * <p>A build reads, checks, plans, renders, verifies and publishes; {@link com.tegsoft.portbook.build.Build} is that line.
 * Packages further up in this map may use those further down, never the reverse:
 *
 * <pre>
 * Main          starts the command line; the only user of System
 * cli           commands, their options and exit statuses, what is printed on a terminal
 * preview       the local server that shows the site while it is edited
 * build         the pipeline; what a build or a check results in
 * publish       the only writer of site/, its manifest
 * verify        what artefacts say, compared with what they must say; verify.reader: one reader a format;
 *               verify.published: a published site; verify.host: what a server listens on
 * find          what a port, a range or an address is for, in a sentence
 * site          which pages and files there are, and their bytes; site.view: what templates see; site.artefact: what is
 *               published and what must be found in it; site.template: templates, their headers and their mistakes
 * pdf           semantic HTML in, PDF out: pdf.input, pdf.layout, pdf.font, pdf.write
 * importer      other vendors' port tables: a draft matrix, and their defects by importer.rule
 * check         what must be true of content: check.rule has one class a check
 * snippet       firewall platforms and their grammars; what their templates print from
 * data          the matrix for programs: one class a format
 * content       the content folder as a whole
 * translation   translations compared with their sources
 * text          the words of one language: texts, Markdown, messages
 * change        what differs between two matrices, and what customers must do
 * path          the paths of files and the addresses of pages, each spelled once
 * matrix        the domain: ports, services, hosts, roles, editions
 * yaml          text files, strict YAML, the shape that a file must have
 * finding       what is wrong, where, and how to fix it; printed in six formats
 * json hash parallel   small classes around libraries and the JDK
 * </pre>
 */
@NullMarked
package com.tegsoft.portbook;

import org.jspecify.annotations.NullMarked;
