editions:
editions:
  2026-12-01: Nichts, was eine Firewall betrifft.
