    closed: Technical support cannot examine or repair the system remotely. Daily work goes on.
    closed: Technical support cannot examine the system remotely. Daily work goes on.
