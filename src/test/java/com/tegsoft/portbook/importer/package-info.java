/** Pages of other makers, and exactly what is said about them. */
@NullMarked
package com.tegsoft.portbook.importer;

import org.jspecify.annotations.NullMarked;
