    purposes: [webchat]
    purposes: [webchat, "web:100%,chat|x"]
