"""The table as any program that reads CSV would take it (Python's csv module, strict, RFC 4180)."""

import csv

from judge import Refused, hear, net, opening, ports

COLUMNS = ["edition", "direction", "service", "transport", "first_port", "last_port", "peer", "networks"]


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file, strict=True)
        try:
            found = list(reader)
        except csv.Error as wrong:
            raise Refused(str(wrong)) from None
    if reader.fieldnames != COLUMNS:
        raise Refused(f"columns are {reader.fieldnames}")
    return found


def judge(path):
    opens = []
    for row in rows(path):
        if None in row or None in row.values() or row["direction"] not in ("inbound", "outbound"):
            raise Refused(f"not a row: {row}")
        for network in row["networks"].split(" "):
            sides = (net(network), "any") if row["direction"] == "inbound" else ("any", net(network))
            opens.append(opening(row["transport"], ports(row["first_port"], row["last_port"]), *sides))
    return opens


hear(judge)
