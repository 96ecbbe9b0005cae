editions:
editions:
  2026-12-01: Nothing that a firewall is concerned with.
