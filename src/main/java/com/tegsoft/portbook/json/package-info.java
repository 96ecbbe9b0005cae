/**
 * JSON as plain values, written and read with Jackson's streams.
 *
 * <p>It uses no other package of portbook. JSON is not bound to classes: loading that code takes a short build longer than
 * all of its JSON.
 */
@NullMarked
package com.tegsoft.portbook.json;

import org.jspecify.annotations.NullMarked;
