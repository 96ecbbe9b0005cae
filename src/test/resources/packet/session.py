"""One end of a connection: `serve ADDRESS PORT` or `connect SOURCE ADDRESS PORT`. Lines go through it both ways."""

import socket
import sys
import threading

if sys.argv[1] == "serve":
    listener = socket.create_server((sys.argv[2], int(sys.argv[3])))
    print("ready", flush=True)
    end, _ = listener.accept()
else:
    end = socket.create_connection((sys.argv[3], int(sys.argv[4])), source_address=(sys.argv[2], 0))
print("connected", flush=True)


def show():
    for line in end.makefile():
        print(line, end="", flush=True)


threading.Thread(target=show, daemon=True).start()
for line in sys.stdin:
    end.sendall(line.encode())
