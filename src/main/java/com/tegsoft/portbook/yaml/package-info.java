/**
 * Text files, strict YAML as located nodes, and the shape that a file must have.
 *
 * <p>What a port is, is unknown here.
 */
@NullMarked
package com.tegsoft.portbook.yaml;

import org.jspecify.annotations.NullMarked;
