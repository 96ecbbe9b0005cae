/** Content folders, good and bad, and exactly what is said about them. */
@NullMarked
package com.tegsoft.portbook.content;

import org.jspecify.annotations.NullMarked;
