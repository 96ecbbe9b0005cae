/**
 * Work shared among the processors, and threads for what waits.
 *
 * <p>Nothing of ours is known here.
 */
@NullMarked
package com.tegsoft.portbook.parallel;

import org.jspecify.annotations.NullMarked;
