port: 8089/tcp
port: 80891/tcp
