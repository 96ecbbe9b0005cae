edition: 2026-11-25
edition: 2026-12-01
