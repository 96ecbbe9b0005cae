## Sütunlar {#columns}
## Sütunlar {#sutunlar}
