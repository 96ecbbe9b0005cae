<#ftl output_format="plainText" attributes={"each": "", "path": ".nojekyll", "shows": ""}>
