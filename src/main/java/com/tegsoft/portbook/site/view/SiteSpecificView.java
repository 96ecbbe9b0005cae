package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.site.template.Html;
import com.tegsoft.portbook.site.template.Shown;

/** Something whose ports depend on the installation. */
@Shown
public record SiteSpecificView(String id, String name, Html text, Html ask) {}
