purposes: [webchat]
purposes: [webchta]
