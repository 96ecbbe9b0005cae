package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.site.template.Html;

/** Something whose ports depend on the installation. */
public record SiteSpecificView(String id, String name, Html text, Html ask) {}
