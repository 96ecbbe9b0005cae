<#ftl output_format="plainText" attributes={"each": "", "path": "check/check-ports.ps1", "shows": "script"}>
<#import "/parts/checker.ftl" as c>
<#noparse><#</#noparse>
.SYNOPSIS
${checker.product}: which of its ports can be reached from here?

.DESCRIPTION
Edition ${checker.edition}, matrix ${checker.fingerprint}
${checker.url}

It contacts the one host that it is given, on the ports of the matrix, and nobody else. A UDP port is called open only when
something has answered. Exit status: 0 everything that was tried is open; 1 something is not; 2 wrong usage; 3 nothing is
known to be shut, but some ports did not tell.

A parser has read it (parser-checked); nobody has run it before publication, as check-ports.sh is at each build.

.PARAMETER Server
Name or address of one host.

.PARAMETER Purpose
Only what this purpose needs. The same: -Role, -Service.

.PARAMETER Outbound
The ports that the server connects to: run it on the server, with the other end as -Server.

.PARAMETER Ranges
Try the first, the middle and the last port of each range too.

.PARAMETER Timeout
Seconds to wait for an answer.

.PARAMETER List
Say what would be tried, and contact nobody.
<#list checker.settings() as id, port>

.PARAMETER ${c.parameter(id)}
Where your server has it, if not at ${port.text("-")}.
</#list>

.PARAMETER Respond
Run on the server, while -Ranges runs elsewhere: answers on those UDP ports.

.PARAMETER Duration
Seconds to respond.
#>
param(
    [string]$Server = '',
    [string]$Purpose = '',
    [string]$Role = '',
    [string]$Service = '',
    [switch]$Outbound,
    [switch]$Ranges,
    [ValidateRange(1, 60)][int]$Timeout = 3,
    [switch]$List,
<#list checker.settings() as id, port>
    [string]$${c.parameter(id)} = '',
</#list>
    [switch]$Respond,
    [ValidateRange(1, 3600)][int]$Duration = 600
)
$ErrorActionPreference = 'Stop'

$Site = '${checker.url}'
$Matrix = @'
<@c.table />
'@
$Moved = @{
<#list checker.settings() as id, port>
    '${id}' = $${c.parameter(id)}
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

# Where a setting has a port; nothing typed: where the matrix has it.
function Get-Ports([string]$Setting, [string]$Default) {
    $typed = $Moved[$Setting]
    if (-not $typed) { return $Default }
    $form = '^[1-9][0-9]{0,4}$'
    if ($Default.Contains('-')) { $form = '^[1-9][0-9]{0,4}-[1-9][0-9]{0,4}$' }
    if ($typed -notmatch $form) { Stop-Usage "$Setting is like $Default, not '$typed'" }
    $ends = Get-Ends $typed
    if ($ends[1] -gt 65535 -or $ends[0] -gt $ends[1]) { Stop-Usage "$Setting is like $Default, not '$typed'" }
    return $typed
}

# The rows of the matrix that are meant.
function Get-Rows {
    $way = 'in'
    if ($Outbound) { $way = 'out' }
    $known = $false
    foreach ($line in $Matrix.Split("`n")) {
        $field = $line.Trim().Split(' ')
        if ($field[0] -eq '#') { continue }
        if ($Purpose -and $field[6].Split(',') -notcontains $Purpose) { continue }
        if ($Role -and $field[7].Split(',') -notcontains $Role) { continue }
        if ($Service -and $field[4] -ne $Service) { continue }
        $known = $true
        if ($field[0] -ne $way) { continue }
        [pscustomobject]@{
            Transport = $field[1]
            Ports     = Get-Ports $field[5] $field[2]
            Protocol  = $field[3]
            Service   = $field[4]
        }
    }
    if (-not $known) { Stop-Usage "the matrix has no '$Purpose$Role$Service'; see $Site" }
}

# The ports of a range that are tried: its ends and its middle.
function Get-Samples([string]$Ports) {
    $ends = Get-Ends $Ports
    return @($ends[0], [int][Math]::Floor(($ends[0] + $ends[1]) / 2), $ends[1]) | Select-Object -Unique
}

# What a failed connection says of the port.
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

# SIP is asked for its options (RFC 3261, section 11; rport: RFC 3581); anything else gets a question that a responder knows.
function Get-Question([string]$Protocol, [int]$Port) {
    $number = Get-Random
    if ($Protocol -ne 'sip') { return "portbook-check $number" }
    $name = $Server
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

# Asks and waits for a datagram.
function Test-Udp([System.Net.IPAddress]$Address, [int]$Port, [string]$Protocol) {
    $client = New-Object System.Net.Sockets.UdpClient($Address.AddressFamily)
    try {
        $client.Client.ReceiveTimeout = $Timeout * 1000
        $client.Connect($Address, $Port)
        $question = [System.Text.Encoding]::ASCII.GetBytes((Get-Question $Protocol $Port))
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
function Write-Report([string]$State, [string]$Port, $Row) {
    '{0,-12} {1,-16} {2,-24} {3}p/{2}/' -f $State, "$Port/$($Row.Transport)", $Row.Service, $Site
    if ($script:Seen -notcontains $State) { $script:Seen += $State }
}

# What the words mean, as far as they occurred.
function Write-Legend {
    $meaning = @{
        'open'        = 'something has answered.'
        'closed'      = 'the answer was that nothing listens; some firewalls answer so too. RTP listens during calls only: try -Respond.'
        'rejected'    = 'a firewall or router answered that there is no way.'
        'filtered'    = 'no answer, as when a firewall drops packets or the host is off.'
        'cannot-tell' = 'no answer, which for UDP can mean anything.'
        'not-tried'   = 'a range; ask for it with -Ranges, and run this script with -Respond on the server meanwhile.'
    }
    ''
    foreach ($state in $script:Seen) { "${state}: $($meaning[$state])" }
}

# Answers questions on the UDP ranges, so that somebody else can tell that they are open.
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
    if (-not $listening) { Stop-Usage 'no UDP range is meant, so there is nothing to respond on' }
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
                continue # The asker is gone; others may still ask.
            }
        }
        Start-Sleep -Milliseconds 50
    }
    $listening | ForEach-Object { $_.Close() }
}

if (@($Purpose, $Role, $Service | Where-Object { $_ }).Count -gt 1) { Stop-Usage 'give one of -Purpose, -Role and -Service' }
$rows = @(Get-Rows)
if (-not $rows) { Stop-Usage "no port of '$Purpose$Role$Service' goes this way; -Outbound is for the ports that the server connects to" }
if ($List) {
    foreach ($row in $rows) { '{0,-16} {1,-24} {2}p/{1}/' -f "$($row.Ports)/$($row.Transport)", $row.Service, $Site }
    exit 0
}
if ($Respond) {
    Start-Responder $rows
    exit 0
}
if ($Server -notmatch '^[A-Za-z0-9:][A-Za-z0-9.:_-]*$') { Stop-Usage "-Server wants the name or address of one host, not '$Server'" }
try {
    $address = [System.Net.Dns]::GetHostAddresses($Server)[0]
} catch {
    Stop-Usage "'$Server' cannot be looked up"
}
foreach ($row in $rows) {
    if ($row.Ports.Contains('-') -and -not $Ranges) {
        Write-Report 'not-tried' $row.Ports $row
        continue
    }
    foreach ($port in Get-Samples $row.Ports) {
        if ($row.Transport -eq 'tcp') { $state = Test-Tcp $address $port } else { $state = Test-Udp $address $port $row.Protocol }
        Write-Report $state $port $row
    }
}
Write-Legend
if ($script:Seen | Where-Object { 'closed', 'rejected', 'filtered' -contains $_ }) { exit 1 }
if ($script:Seen -contains 'cannot-tell') { exit 3 }
exit 0
</#noparse>
