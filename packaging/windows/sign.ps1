# Signs files with the certificate in $env:WINDOWS_CERTIFICATE (a PFX file in base64), its password in
# $env:WINDOWS_CERTIFICATE_PASSWORD, and a timestamp of the server in $env:TIMESTAMP_SERVER. Neither the certificate nor the
# password stands on a command line, and the certificate is taken out of the store again.
param([Parameter(Mandatory)] [string[]] $Files)
$ErrorActionPreference = 'Stop'

if (-not $env:TIMESTAMP_SERVER) { throw 'Without TIMESTAMP_SERVER a signature would end with its certificate.' }
$signtool = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe" | Sort-Object FullName | Select-Object -Last 1
if (-not $signtool) { throw 'signtool is missing: install the Windows SDK.' }

$container = New-TemporaryFile
$certificate = $null
try {
    [IO.File]::WriteAllBytes($container, [Convert]::FromBase64String($env:WINDOWS_CERTIFICATE))
    $password = ConvertTo-SecureString $env:WINDOWS_CERTIFICATE_PASSWORD -AsPlainText -Force
    $certificate = Import-PfxCertificate -FilePath $container -CertStoreLocation Cert:\CurrentUser\My -Password $password |
        Where-Object HasPrivateKey | Select-Object -First 1
    Remove-Item $container
    & $signtool sign /sha1 $certificate.Thumbprint /fd SHA256 /tr $env:TIMESTAMP_SERVER /td SHA256 /d FaceMatch $Files
    if ($LASTEXITCODE) { throw 'signtool could not sign.' }
    & $signtool verify /pa /tw $Files
    if ($LASTEXITCODE) { throw 'The signature does not hold.' }
} finally {
    Remove-Item $container -ErrorAction SilentlyContinue
    if ($certificate) { Remove-Item "Cert:\CurrentUser\My\$($certificate.Thumbprint)" -DeleteKey }
}
