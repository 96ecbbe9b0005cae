/**
 * What is wrong, where, and how to fix it.
 *
 * <p>May: contain locations and messages, print them. May not: know what is being checked.
 */
@NullMarked
package com.tegsoft.portbook.finding;

import org.jspecify.annotations.NullMarked;
