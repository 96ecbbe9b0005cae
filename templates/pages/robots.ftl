<#ftl output_format="plainText" attributes={"each": "", "path": "robots.txt", "shows": ""}>
User-agent: *
Allow: /
Sitemap: ${site.baseUrl}sitemap.xml
