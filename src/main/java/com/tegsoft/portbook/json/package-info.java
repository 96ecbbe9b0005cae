/**
 * JSON as plain values: text, whole number, truth, list, map.
 *
 * <p>May: write and read any of them with Jackson's streams. May not: know anything of ours, or bind JSON to classes:
 * what binding loads takes a short build longer than all of its JSON.
 */
@NullMarked
package com.tegsoft.portbook.json;

import org.jspecify.annotations.NullMarked;
