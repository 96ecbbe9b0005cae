/**
 * The paths of the site's files and the addresses of its pages, each spelled once.
 *
 * <p>Which page is published at which path is in the headers of the templates; which files there are is decided in
 * {@code site} and {@code data}.
 */
@NullMarked
package com.tegsoft.portbook.path;

import org.jspecify.annotations.NullMarked;
