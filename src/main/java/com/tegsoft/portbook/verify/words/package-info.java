/**
 * What pages and documents must say of services, hosts and texts, in the words of one language. How the words are laid
 * out is the affair of the packages that use them.
 */
@NullMarked
package com.tegsoft.portbook.verify.words;

import org.jspecify.annotations.NullMarked;
