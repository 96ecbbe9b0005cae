package com.tegsoft.portbook.find;

import com.tegsoft.portbook.matrix.Listener;
import com.tegsoft.portbook.matrix.Port;
import com.tegsoft.portbook.matrix.Service;
import com.tegsoft.portbook.path.SitePaths;

/** A row of the matrix that answers a question. */
public record Found(Service service, Listener listener) {

    Port port() {
        return listener.port();
    }

    /** Its id on the pages. */
    public String id() {
        return SitePaths.row(service.id(), port());
    }
}
