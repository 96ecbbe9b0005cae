/**
 * The pipeline from folders to a site: read, check, plan, render, verify, publish; and what a build or a check results
 * in.
 *
 * <p>Each stage is a function in a package of its own; results are printed in {@code cli}.
 */
@NullMarked
package com.tegsoft.portbook.build;

import org.jspecify.annotations.NullMarked;
