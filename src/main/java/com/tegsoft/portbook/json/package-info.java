/**
 * JSON as plain values: text, whole number, boolean, list, map.
 *
 * <p>May: write and read any of them with Jackson's streams. May not: know the domain, or bind JSON to classes, because
 * loading the binding takes longer than all JSON of a short build.
 */
@NullMarked
package com.tegsoft.portbook.json;

import org.jspecify.annotations.NullMarked;
