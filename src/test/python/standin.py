"""A server on this machine that answers a script's requests, and the shell that runs the script."""

import copy
import os
import subprocess
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

from judge import Refused, text


def serve(answer):
    """Answers each request with answer(method, path, headers, body), a status and a text; returns the address."""

    class Answers(BaseHTTPRequestHandler):
        def reply(self):
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            status, said = answer(self.command, self.path, self.headers, body)
            self.send_response(status)
            self.end_headers()
            self.wfile.write(said.encode())

        do_PATCH = do_POST = do_PUT = do_GET = reply

        def log_message(self, *words):
            pass

    server = HTTPServer(("127.0.0.1", 0), Answers)
    Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


def run(path, *arguments, **variables):
    """Runs a script; what it fails with is what the judge has against it."""
    done = subprocess.run(["/bin/sh", path, *arguments], capture_output=True, text=True, stdin=subprocess.DEVNULL,
                          env={**os.environ, "no_proxy": "127.0.0.1", **variables}, check=False)
    if done.returncode:
        raise Refused((done.stdout + done.stderr).strip()[:300] or f"ends with {done.returncode}")


def applied(path, has, *arguments, **variables):
    """Runs a file twice, and what takes it back if that is the file; has() is what the server has then. Whether it was taken back."""
    removes = ".remove." in os.path.basename(path)
    added = path.replace(".remove.", ".") if removes else path
    if not text(added).startswith("#!/bin/sh\n"):
        raise Refused("no shell script")
    run(added, *arguments, **variables)
    once = copy.deepcopy(has())
    run(added, *arguments, **variables)
    if has() != once:
        raise Refused("another run changes what is there")
    if removes:
        run(path, *arguments, **variables)
    return removes
