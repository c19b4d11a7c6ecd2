# Runs Slipway in PowerShell. Only slipway.cmd knows how; arguments reach it as they were typed.
& (Join-Path $PSScriptRoot 'slipway.cmd') @args
exit $LASTEXITCODE
