package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.site.template.Html;

/** A server setting that changes a port. */
public record SettingView(String id, String name, Html text, String range) {}
