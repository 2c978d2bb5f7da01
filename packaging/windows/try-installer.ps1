# Installs for everyone and for this user, each time asks the installed program whether it works, and removes it again.
param([Parameter(Mandatory)] [string] $Installer)
$ErrorActionPreference = 'Stop'

function Start-AndWait([string] $Program, [string[]] $Options) {
    $process = Start-Process $Program -ArgumentList $Options -Wait -PassThru
    if ($process.ExitCode) { throw "$Program $Options ended with $($process.ExitCode)" }
}

$places = [ordered] @{
    '/ALLUSERS'    = "$env:ProgramFiles\FaceMatch"
    '/CURRENTUSER' = "$env:LOCALAPPDATA\Programs\FaceMatch"
}
foreach ($mode in $places.Keys) {
    $folder = $places[$mode]
    Start-AndWait $Installer '/S', $mode
    & "$folder\facematch.exe" self-test
    if ($LASTEXITCODE) { throw "The self-test failed in $folder" }
    # Once more over itself: an upgrade in place.
    Start-AndWait $Installer '/S', $mode
    Start-AndWait "$folder\uninstall.exe" '/S', '/REMOVEDATA', "_?=$folder"
    $left = Get-ChildItem $folder -Recurse -File | Where-Object Name -ne 'uninstall.exe'
    if ($left) { throw "Left behind: $left" }
    Remove-Item $folder -Recurse
}
