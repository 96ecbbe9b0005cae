/**
 * The templates folder: page kinds and platforms as their headers declare them, assets, the engine that renders, and
 * mistakes in templates.
 *
 * <p>Nothing here knows which ports there are.
 */
@NullMarked
package com.tegsoft.portbook.site.template;

import org.jspecify.annotations.NullMarked;
