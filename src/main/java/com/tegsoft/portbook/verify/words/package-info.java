/**
 * What pages and documents must say of services, hosts and texts, in the words of one language. The packages that use
 * them decide where the words are.
 */
@NullMarked
package com.tegsoft.portbook.verify.words;

import org.jspecify.annotations.NullMarked;
