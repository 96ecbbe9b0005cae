/**
 * Which artefacts there are, and what they look like: content in, named bytes out.
 *
 * <p>May: decide paths, prepare views for templates, render. May not: touch the disk below {@code site/}, judge content.
 */
@NullMarked
package com.tegsoft.portbook.site;

import org.jspecify.annotations.NullMarked;
