/** The words of a language: what Flexmark and ICU really make of them. */
@NullMarked
package com.tegsoft.portbook.text;

import org.jspecify.annotations.NullMarked;
