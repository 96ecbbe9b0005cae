package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.site.template.Html;
import com.tegsoft.portbook.site.template.Shown;

/** A server setting that changes a port. */
@Shown
public record SettingView(String id, String name, Html text, String range) {}
