/**
 * The pipeline from folders to a site: read, check, plan, render, verify, publish; and what a build or a check results
 * in.
 *
 * <p>Each stage is a function in a package of its own; how results are printed is the command line's affair.
 */
@NullMarked
package com.tegsoft.portbook.build;

import org.jspecify.annotations.NullMarked;
