<#-- Python code that calls the API of OPNsense: call(path, body), which asks without a body, and rules(), those of this file by their descriptions. -->
<#macro api>


def call(path, body=None):
    request = urllib.request.Request(f"{os.environ['OPNSENSE']}/api/firewall/{path}")
    request.add_header("Authorization", "Basic " + base64.b64encode(os.environ["OPNSENSE_LOGIN"].encode()).decode())
    if body is not None:
        request.add_header("Content-Type", "application/json")
        request.data = json.dumps(body).encode()
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
    if "failed" in (answer.get("result"), answer.get("status")):
        raise SystemExit(f"{path}: {answer}")
    return answer


def rules():
    found = call("filter/searchRule", {"current": 1, "rowCount": -1})["rows"]
    return {rule["description"]: rule["uuid"] for rule in found if rule["description"].startswith(f"{TAG}: ")}


</#macro>
