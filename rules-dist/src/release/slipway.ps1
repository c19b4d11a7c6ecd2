# Runs Slipway in PowerShell. Only slipway.cmd knows how. PowerShell quotes nothing but arguments with blanks, and what runs a .cmd
# takes | & < > ^ of the others for its own signs. So each goes in quotes, in a line that PowerShell leaves as it is (--%).
$quoted = $args | ForEach-Object { $_ } | ForEach-Object { '"' + ([string]$_ -replace '"', '""' -replace '(\\+)$', '$1$1') + '"' }
$env:SLIPWAY_LINE = (@('"' + (Join-Path $PSScriptRoot 'slipway.cmd') + '"') + $quoted) -join ' '
& $env:ComSpec --% /d /s /c "%SLIPWAY_LINE%"
$code = $LASTEXITCODE
Remove-Item Env:SLIPWAY_LINE
exit $code
