package com.tegsoft.portbook.site.view;

/**
 * What the links of a page begin with.
 *
 * @param root relative path of the site's root, ending with a slash or empty
 * @param home the same of the home of a language
 */
public record LinkStart(String root, String home) {}
