/** Writing a site: what must never happen to a folder. */
@NullMarked
package com.tegsoft.portbook.publish;

import org.jspecify.annotations.NullMarked;
