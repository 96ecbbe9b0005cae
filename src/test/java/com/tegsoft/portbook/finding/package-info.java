/** Findings as people and programs read them. */
@NullMarked
package com.tegsoft.portbook.finding;

import org.jspecify.annotations.NullMarked;
