package com.tegsoft.portbook.site.view;

import com.tegsoft.portbook.site.template.Html;
import com.tegsoft.portbook.site.template.Shown;
import java.util.List;

/** A machine of the customer's own that the product talks to. */
@Shown
public record SystemView(String id, String name, Html text, List<ServiceView.NoteView> notes) {}
