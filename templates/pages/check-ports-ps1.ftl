<#ftl output_format="plainText" attributes={"each": "", "path": "check/check-ports.ps1", "shows": "script"}>
<#import "/parts/checker.ftl" as c>
<#noparse><#</#noparse>
.SYNOPSIS
Tests which ports of ${checker.product} can be reached from this computer.

.DESCRIPTION
Edition ${checker.edition}, matrix ${checker.fingerprint}
${checker.url}

It contacts only the given hosts, on the ports of the matrix. A UDP port is reported as open only if a program has
answered. Exit status: 0 all tested ports are open; 1 at least one port is not open; 2 wrong usage; 3 no port is known to be
blocked, but some results are inconclusive.

This script was checked for syntax only; it was not run before publication, unlike check-ports.sh.

.PARAMETER Server
Names or addresses of hosts, with commas between them; they are tested one after the other.

.PARAMETER Purpose
Only ports of this purpose; likewise -Role and -Service.

<#if checker.components()?has_content>
.PARAMETER Component
Which part -Server is, or this computer with -Outbound and -Respond: ${checker.components()?join(", ")}.

</#if>
.PARAMETER Outbound
Test outbound ports: run it on the server, with the remote host as -Server.

.PARAMETER Ranges
Also test the first, middle and last port of each range.

.PARAMETER Timeout
How many seconds to wait for an answer.

.PARAMETER List
List what would be tested, without contacting any host.

.PARAMETER Format
Of the results: text, json, or tap (Test Anything Protocol, version 13).
<#list checker.settings() as id, port>

.PARAMETER Own${c.parameter(id)}
Also -${c.parameter(id)}: port configured on your server (default: ${port.text("-")}).
</#list>

.PARAMETER Respond
Run on the server while -Ranges runs elsewhere: answers on the UDP ranges.

.PARAMETER Duration
How many seconds to respond.
#>
param(
    [string[]]$Server = @(),
    [string]$Purpose = '',
    [string]$Role = '',
    [string]$Service = '',
    [string]$Component = '',
    [switch]$Outbound,
    [switch]$Ranges,
    [ValidateRange(1, 60)][int]$Timeout = 3,
    [switch]$List,
    [ValidateSet('text', 'json', 'tap')][string]$Format = 'text',
<#list checker.settings() as id, port>
    [Alias('${c.parameter(id)}')][string]$Own${c.parameter(id)} = '',
</#list>
    [switch]$Respond,
    [ValidateRange(1, 3600)][int]$Duration = 600
)
$ErrorActionPreference = 'Stop'

$Site = '${checker.url}'
$Parts = '${checker.components()?join(",")}' # of the product, on machines of their own
$Matrix = @'
<@c.table />
'@
# Settings that follow from others: ID FROM DEFAULT STEP OFFSET COUNT DEFAULT EACH
$Computed = @'
<@c.computed />
<#if !checker.computed?has_content>

</#if>
'@
$Moved = @{
<#list checker.settings() as id, port>
    '${id}' = $Own${c.parameter(id)}
</#list>
}
<#noparse>

function Stop-Usage([string]$Text) {
    [Console]::Error.WriteLine("check-ports.ps1: $Text")
    exit 2
}

# The two ends of a port or range; the same number twice for a port.
function Get-Ends([string]$Text) {
    $ends = @($Text.Split('-') | ForEach-Object { [int]$_ })
    return @($ends[0], $ends[$ends.Count - 1])
}

# The port of a setting: as given or computed, or else the default of the matrix.
function Get-Ports([string]$Setting, [string]$Default) {
    foreach ($line in $Computed.Split("`n")) {
        $field = $line.Trim().Split(' ')
        if ($field[0] -ne $Setting) { continue }
        $base = Get-Ends (Get-Ports $field[1] $field[2])
        $count = Get-Ends (Get-Ports $field[5] $field[6])
        $first = [int]$field[4] + [int]$field[3] * $base[0]
        $last = [int]$field[4] + [int]$field[3] * $base[1]
        if ($field[7] -ne '0') { $last = $first - 1 + [int]$field[7] * $count[0] }
        if ($first -lt 1 -or $last -gt 65535) { Stop-Usage "with these parameters, $Setting would not be between 1 and 65535" }
        if ($first -eq $last) { return "$first" }
        return "$first-$last"
    }
    $typed = $Moved[$Setting]
    if (-not $typed) { return $Default }
    $form = '^[1-9][0-9]{0,4}$'
    if ($Default.Contains('-')) { $form = '^[1-9][0-9]{0,4}-[1-9][0-9]{0,4}$' }
    if ($typed -notmatch $form) { Stop-Usage "-$($Setting.Replace('-', '')) must be like $Default, not '$typed'" }
    $ends = Get-Ends $typed
    if ($ends[1] -gt 65535 -or $ends[0] -gt $ends[1]) { Stop-Usage "-$($Setting.Replace('-', '')) must be like $Default, not '$typed'" }
    return $typed
}

# Whether a row is tested: what the part listens on or connects to, and with -Outbound also what it uses of other parts.
function Test-Concern($Field) {
    if ($Field[0] -eq 'in' -and $Outbound) {
        $users = $Field[7].Split(',')
        if ($Component) { return $users -contains $Component }
        return @($Parts.Split(',') | Where-Object { $users -contains $_ }).Count -gt 0
    }
    if (($Field[0] -eq 'out') -ne [bool]$Outbound) { return $false }
    return -not $Component -or $Field[9].Split(',') -contains $Component
}

# The selected rows of the matrix.
function Get-Rows {
    $known = $false
    foreach ($line in $Matrix.Split("`n")) {
        $field = $line.Trim().Split(' ')
        if ($field[0] -eq '#') { continue }
        if ($Purpose -and $field[6].Split(',') -notcontains $Purpose) { continue }
        if ($Role -and $field[7].Split(',') -notcontains $Role) { continue }
        if ($Service -and $field[4] -ne $Service) { continue }
        $known = $true
        if (-not (Test-Concern $field)) { continue }
        [pscustomobject]@{
            Transport = $field[1]
            Ports     = Get-Ports $field[5] $field[2]
            Protocol  = $field[3]
            Service   = $field[4]
        }
    }
    if (-not $known) { Stop-Usage "unknown purpose, role or service '$Purpose$Role$Service'; see $Site" }
}

# The tested ports of a range: first, middle and last.
function Get-Samples([string]$Ports) {
    $ends = Get-Ends $Ports
    return @($ends[0], [int][Math]::Floor(($ends[0] + $ends[1]) / 2), $ends[1]) | Select-Object -Unique
}

# The state of a port after a failed connection.
function Get-Refusal($Fault) {
    $cause = $Fault.Exception.GetBaseException()
    if ($cause -isnot [System.Net.Sockets.SocketException]) { throw $Fault }
    switch ($cause.SocketErrorCode) {
        'ConnectionRefused' { return 'closed' }
        'ConnectionReset' { return 'closed' }
        'HostUnreachable' { return 'rejected' }
        'NetworkUnreachable' { return 'rejected' }
        'AccessDenied' { return 'rejected' }
        'TimedOut' { return 'filtered' }
        default { return 'cannot-tell' }
    }
}

# Connects and hangs up.
function Test-Tcp([System.Net.IPAddress]$Address, [int]$Port) {
    $client = New-Object System.Net.Sockets.TcpClient($Address.AddressFamily)
    try {
        $pending = $client.BeginConnect($Address, $Port, $null, $null)
        if (-not $pending.AsyncWaitHandle.WaitOne($Timeout * 1000)) { return 'filtered' }
        $client.EndConnect($pending)
        return 'open'
    } catch {
        return Get-Refusal $_
    } finally {
        $client.Close()
    }
}

# SIP is asked for its options (RFC 3261, section 11; rport: RFC 3581); all others get a question that -Respond answers.
function Get-Question([string]$Name, [string]$Protocol, [int]$Port) {
    $number = Get-Random
    if ($Protocol -ne 'sip') { return "portbook-check $number" }
    if ($name.Contains(':')) { $name = "[$name]" }
    return @(
        "OPTIONS sip:${name}:$Port SIP/2.0",
        "Via: SIP/2.0/UDP check.invalid;branch=z9hG4bK$number;rport",
        'Max-Forwards: 70',
        "From: <sip:check@check.invalid>;tag=$number",
        "To: <sip:$name>",
        "Call-ID: $number@check.invalid",
        'CSeq: 1 OPTIONS',
        'Content-Length: 0',
        '',
        ''
    ) -join "`r`n"
}

# Sends a question and waits for a datagram.
function Test-Udp([string]$Name, [System.Net.IPAddress]$Address, [int]$Port, [string]$Protocol) {
    $client = New-Object System.Net.Sockets.UdpClient($Address.AddressFamily)
    try {
        $client.Client.ReceiveTimeout = $Timeout * 1000
        $client.Connect($Address, $Port)
        $question = [System.Text.Encoding]::ASCII.GetBytes((Get-Question $Name $Protocol $Port))
        [void]$client.Send($question, $question.Length)
        $from = New-Object System.Net.IPEndPoint([System.Net.IPAddress]::Any, 0)
        [void]$client.Receive([ref]$from)
        return 'open'
    } catch {
        $state = Get-Refusal $_
        if ($state -eq 'filtered') { return 'cannot-tell' }
        return $state
    } finally {
        $client.Close()
    }
}

$script:Seen = @()
$script:Results = @()
$script:Number = 0
function Write-Report([string]$Name, [string]$State, [string]$Port, $Row) {
    if ($script:Seen -notcontains $State) { $script:Seen += $State }
    $what = "$Name $Port/$($Row.Transport) $($Row.Service)"
    if ($Format -eq 'json') {
        $script:Results += [pscustomobject][ordered]@{ host = $Name; state = $State; ports = $Port; transport = $Row.Transport; service = $Row.Service }
    } elseif ($Format -eq 'text') {
        '{0,-12} {1,-16} {2,-24} {3}p/{2}/' -f $State, "$Port/$($Row.Transport)", $Row.Service, $Site
    } elseif ($State -eq 'partly-open') {
        '# {0}: {1}' -f $what, $State
    } else {
        $script:Number++
        if ($State -eq 'open') {
            'ok {0} - {1}' -f $script:Number, $what
        } elseif ('cannot-tell', 'not-tried' -contains $State) {
            'ok {0} - {1} # SKIP {2}' -f $script:Number, $what, $State
        } else {
            'not ok {0} - {1}: {2}' -f $script:Number, $what, $State
        }
    }
}

# Explains the states that occurred.
function Write-Legend {
    $meaning = @{
        'open'        = 'a program answered.'
        'closed'      = 'the host, or a firewall, answered that nothing listens there. RTP listens only during calls: try -Respond.'
        'rejected'    = 'a firewall or router refused the connection.'
        'filtered'    = 'no answer, as when a firewall drops packets or the host is off.'
        'cannot-tell' = 'no answer; with UDP, the port may be open, closed or filtered.'
        'partly-open' = 'a range of which some tested ports are open and others are not, as when a firewall has another range.'
        'not-tried'   = 'a range. Use -Ranges here, and meanwhile run this script with -Respond on the server.'
    }
    ''
    foreach ($state in $script:Seen) { "${state}: $($meaning[$state])" }
}

# Answers questions on the UDP ranges, so that a test from another computer can see that they are open.
function Start-Responder($Rows) {
    $listening = @()
    foreach ($row in $Rows | Where-Object { $_.Transport -eq 'udp' -and $_.Ports.Contains('-') }) {
        foreach ($port in Get-Samples $row.Ports) {
            foreach ($any in [System.Net.IPAddress]::Any, [System.Net.IPAddress]::IPv6Any) {
                try {
                    $end = New-Object System.Net.IPEndPoint($any, $port)
                    $listening += New-Object System.Net.Sockets.UdpClient($end)
                    "responding on $any port $port/udp"
                } catch {
                    "not responding on $any port $port/udp: $($_.Exception.GetBaseException().Message)"
                }
            }
        }
    }
    if (-not $listening) { Stop-Usage 'nothing to respond on: no UDP range is selected' }
    $until = (Get-Date).AddSeconds($Duration)
    while ((Get-Date) -lt $until) {
        foreach ($listener in $listening) {
            if ($listener.Available -eq 0) { continue }
            try {
                $from = New-Object System.Net.IPEndPoint([System.Net.IPAddress]::Any, 0)
                $question = [System.Text.Encoding]::ASCII.GetString($listener.Receive([ref]$from))
                if (-not $question.StartsWith('portbook-check ')) { continue }
                # The answer is never longer than the question.
                $answer = [System.Text.Encoding]::ASCII.GetBytes('portbook-reply ' + $question.Substring(15))
                [void]$listener.Send($answer, $answer.Length, $from)
                "answered $($from.Address) on port $($listener.Client.LocalEndPoint.Port)"
            } catch [System.Net.Sockets.SocketException] {
                continue # This client has gone; others may still ask.
            }
        }
        Start-Sleep -Milliseconds 50
    }
    $listening | ForEach-Object { $_.Close() }
}

if (@($Purpose, $Role, $Service | Where-Object { $_ }).Count -gt 1) { Stop-Usage 'use only one of -Purpose, -Role and -Service' }
if ($Component -and $Parts.Split(',') -notcontains $Component) { Stop-Usage "unknown component '$Component'; the product has: $(if ($Parts) { $Parts.Replace(',', ', ') } else { 'none' })" }
if (-not $Component -and $Parts -and -not $List) { Stop-Usage "say with -Component which part of the product is tested: $($Parts.Replace(',', ', '))" }
$rows = @(Get-Rows)
if (-not $rows) { Stop-Usage "'$Purpose$Role$Service' $Component has no ports in this direction; -Outbound tests the ports that the server connects to" }
if ($List) {
    foreach ($row in $rows) { '{0,-16} {1,-24} {2}p/{1}/' -f "$($row.Ports)/$($row.Transport)", $row.Service, $Site }
    exit 0
}
if ($Respond) {
    Start-Responder $rows
    exit 0
}
$names = @($Server | ForEach-Object { $_.Split(',') } | ForEach-Object { $_.Trim() } | Where-Object { $_ })
if (-not $names) { Stop-Usage '-Server must be the name or address of a host' }
$addresses = @{}
foreach ($name in $names) {
    if ($name -notmatch '^[A-Za-z0-9:][A-Za-z0-9.:_-]*$') { Stop-Usage "-Server must be host names or addresses, not '$name'" }
    try {
        $addresses[$name] = [System.Net.Dns]::GetHostAddresses($name)[0]
    } catch {
        Stop-Usage "cannot resolve '$name'"
    }
}
if ($Format -eq 'tap') { 'TAP version 13' }
foreach ($name in $names) {
    if ($names.Count -gt 1 -and $Format -eq 'text') { "${name}:" }
    foreach ($row in $rows) {
        if ($row.Ports.Contains('-') -and -not $Ranges) {
            Write-Report $name 'not-tried' $row.Ports $row
            continue
        }
        $states = @()
        foreach ($port in Get-Samples $row.Ports) {
            if ($row.Transport -eq 'tcp') { $state = Test-Tcp $addresses[$name] $port } else { $state = Test-Udp $name $addresses[$name] $port $row.Protocol }
            Write-Report $name $state $port $row
            $states += $state
        }
        if ($states -contains 'open' -and @($states | Where-Object { $_ -ne 'open' }).Count -gt 0) { Write-Report $name 'partly-open' $row.Ports $row }
    }
}
if ($Format -eq 'json') {
</#noparse>
    $about = [ordered]@{ edition = '${checker.edition}'; matrix = '${checker.fingerprint}'; results = @($script:Results) }
<#noparse>
    ConvertTo-Json -Depth 3 $about
} elseif ($Format -eq 'tap') {
    '1..{0}' -f $script:Number
} else {
    Write-Legend
}
if ($script:Seen | Where-Object { 'closed', 'rejected', 'filtered' -contains $_ }) { exit 1 }
if ($script:Seen -contains 'cannot-tell') { exit 3 }
exit 0
</#noparse>
