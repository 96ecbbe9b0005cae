/** Each check held against its own examples. */
@NullMarked
package com.tegsoft.portbook.check;

import org.jspecify.annotations.NullMarked;
