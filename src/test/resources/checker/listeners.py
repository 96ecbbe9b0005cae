"""Listens on the TCP ports that are given, and answers SIP on the UDP port that is given last."""
import socket
import sys
import threading

for port in map(int, sys.argv[1:-1]):
    tcp = socket.create_server(("0.0.0.0", port))
    threading.Thread(target=lambda s: [s.accept() for _ in iter(int, 1)], args=(tcp,), daemon=True).start()
udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
udp.bind(("0.0.0.0", int(sys.argv[-1])))
print("ready", flush=True)
while True:
    question, asker = udp.recvfrom(2048)
    if question.startswith(b"OPTIONS sip:") and question.endswith(b"\r\n\r\n"):
        udp.sendto(b"SIP/2.0 200 OK\r\n\r\n", asker)
