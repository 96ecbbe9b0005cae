editions:
editions:
  2026-12-01: لا شيء يخص جدران الحماية.
