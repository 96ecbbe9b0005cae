/** Translations that age, and the lock that notices. */
@NullMarked
package com.tegsoft.portbook.translation;

import org.jspecify.annotations.NullMarked;
