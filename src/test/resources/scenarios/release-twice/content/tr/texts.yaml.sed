editions:
editions:
  2026-12-01: Güvenlik duvarını ilgilendiren bir değişiklik yok.
