    purposes: [webchat]
    purposes: [webchat, webchta]
