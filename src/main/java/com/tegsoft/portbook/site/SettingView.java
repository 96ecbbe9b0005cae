package com.tegsoft.portbook.site;

/** A server setting that moves a port. */
public record SettingView(String id, String name, Html text, String range) {}
