/** Pages from templates: the same bytes everywhere, the same facts in every language. */
@NullMarked
package com.tegsoft.portbook.site;

import org.jspecify.annotations.NullMarked;
