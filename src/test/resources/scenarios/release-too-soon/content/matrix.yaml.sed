port: 8089/tcp
port: 8088/tcp
