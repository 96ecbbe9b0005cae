/**
 * What is wrong, where, and how to fix it; printed for people and programs.
 *
 * <p>What is being checked is unknown here.
 */
@NullMarked
package com.tegsoft.portbook.finding;

import org.jspecify.annotations.NullMarked;
