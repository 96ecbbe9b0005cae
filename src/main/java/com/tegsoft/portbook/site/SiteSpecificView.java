package com.tegsoft.portbook.site;

/** Something whose ports depend on the installation. */
public record SiteSpecificView(String id, String name, Html text, Html ask) {}
