/** Web servers and hosts that send the headers of a site: their configuration is generated, documented and tried. */
@NullMarked
package com.tegsoft.portbook.hosting;

import org.jspecify.annotations.NullMarked;
