/** What is true of the difference between any two matrices. */
@NullMarked
package com.tegsoft.portbook.change;

import org.jspecify.annotations.NullMarked;
