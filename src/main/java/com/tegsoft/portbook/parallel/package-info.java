/**
 * Work shared among the processors, and threads for tasks that wait.
 *
 * <p>It uses no other package of portbook.
 */
@NullMarked
package com.tegsoft.portbook.parallel;

import org.jspecify.annotations.NullMarked;
