/** The downloads and the schemas, held against independent readers. */
@NullMarked
package com.tegsoft.portbook.data;

import org.jspecify.annotations.NullMarked;
