; What the system knows of the program besides its files: shortcuts, "Open with", the kiosk. Everything lies under SHCTX,
; which follows $ForAll, and is taken away by the functions that begin with Remove, whether it was there or not.

!define PICTURE_CLASS "Software\Classes\${PRODUCT}.Picture"
!define PROGRAM_CLASS "Software\Classes\Applications\facematch-gui.exe"

!macro ForEachType do
  !insertmacro ${do} .bmp
  !insertmacro ${do} .gif
  !insertmacro ${do} .jpg
  !insertmacro ${do} .jpeg
  !insertmacro ${do} .png
  !insertmacro ${do} .tif
  !insertmacro ${do} .tiff
  !insertmacro ${do} .webp
  !insertmacro ${do} .avif
  !insertmacro ${do} .heic
  !insertmacro ${do} .heif
  !insertmacro ${do} .pdf
!macroend

; An entry in OpenWithProgids only adds a choice: what opens a file by default stays what it was.
!macro OfferType type
  WriteRegStr SHCTX "Software\Classes\${type}\OpenWithProgids" "${PRODUCT}.Picture" ""
  WriteRegStr SHCTX "${PROGRAM_CLASS}\SupportedTypes" "${type}" ""
!macroend

; The key is the system's or another program's, unless nothing is left in it.
!macro ForgetType type
  DeleteRegValue SHCTX "Software\Classes\${type}\OpenWithProgids" "${PRODUCT}.Picture"
  DeleteRegKey /ifempty SHCTX "Software\Classes\${type}\OpenWithProgids"
  DeleteRegKey /ifempty SHCTX "Software\Classes\${type}"
!macroend

Function ${UN}RemoveFileTypes
  !insertmacro ForEachType ForgetType
  DeleteRegKey SHCTX "${PICTURE_CLASS}"
  DeleteRegKey SHCTX "${PROGRAM_CLASS}"
  Call ${UN}TellExplorer
FunctionEnd

Function ${UN}RemoveShortcuts
  Delete "$SMPROGRAMS\${PRODUCT}.lnk"
  Delete "$DESKTOP\${PRODUCT}.lnk"
FunctionEnd

; The task is the machine's, the value in Run the user's.
Function ${UN}RemoveKiosk
  ReadRegStr $R0 SHCTX "${PROGRAM_KEY}" "Kiosk"
  ${If} $R0 == ""
  ${OrIf} $R0 == "-"
    Return
  ${EndIf}
  ${If} $ForAll = 1
    nsExec::Exec '"$SYSDIR\schtasks.exe" /Delete /TN "${KIOSK_NAME}" /F'
    Pop $R0
  ${Else}
    DeleteRegValue HKCU "${RUN_KEY}" "${KIOSK_NAME}"
  ${EndIf}
FunctionEnd

!ifndef UNINSTALLER

Function AddFileTypes
  WriteRegStr SHCTX "${PICTURE_CLASS}" "" "${PRODUCT}"
  WriteRegStr SHCTX "${PICTURE_CLASS}\DefaultIcon" "" "$INSTDIR\facematch-gui.exe,0"
  WriteRegStr SHCTX "${PICTURE_CLASS}\shell\open\command" "" '"$INSTDIR\facematch-gui.exe" --document "%1"'
  WriteRegStr SHCTX "${PROGRAM_CLASS}" "FriendlyAppName" "${PRODUCT}"
  WriteRegStr SHCTX "${PROGRAM_CLASS}\shell\open\command" "" '"$INSTDIR\facematch-gui.exe" --document "%1"'
  !insertmacro ForEachType OfferType
  Call TellExplorer
FunctionEnd

; Whether there is an account of the name in $WithKiosk: 1 or 0 in $R0.
Function FindAccount
  StrCpy $5 $WithKiosk
  System::Call 'advapi32::LookupAccountNameW(p 0, w r5, p 0, *i 0 r1, p 0, *i 0 r2, *i r3) i .r4 ?e'
  Pop $4
  ; With no room for the answer, "the room is too small" says that there is one.
  StrCpy $R0 0
  ${If} $4 = 122
    StrCpy $R0 1
  ${EndIf}
FunctionEnd

; Starts the kiosk whenever its account signs in. A task, since the Run key of the machine would start it for everybody,
; administrators too; of the user's own right, at ordinary priority, without a limit of time. $Failed says that it was not made.
Function AddKiosk
  StrCpy $Failed 0
  ${If} $ForAll = 0
    WriteRegStr HKCU "${RUN_KEY}" "${KIOSK_NAME}" '"$INSTDIR\facematch.exe" kiosk run'
    Return
  ${EndIf}
  ${WordReplace} $WithKiosk "&" "&amp;" "+" $R0
  ${WordReplace} $INSTDIR "&" "&amp;" "+" $R1
  FileOpen $1 "$PLUGINSDIR\kiosk.xml" w
  FileWriteUTF16LE /BOM $1 '<?xml version="1.0" encoding="UTF-16"?>$\r$\n'
  FileWriteUTF16LE $1 '<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">$\r$\n'
  FileWriteUTF16LE $1 '<RegistrationInfo><Author>${PUBLISHER}</Author></RegistrationInfo>$\r$\n'
  FileWriteUTF16LE $1 '<Triggers><LogonTrigger><Enabled>true</Enabled><UserId>$R0</UserId></LogonTrigger></Triggers>$\r$\n'
  FileWriteUTF16LE $1 '<Principals><Principal id="Kiosk"><UserId>$R0</UserId><LogonType>InteractiveToken</LogonType>'
  FileWriteUTF16LE $1 '<RunLevel>LeastPrivilege</RunLevel></Principal></Principals>$\r$\n'
  FileWriteUTF16LE $1 '<Settings><MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>'
  FileWriteUTF16LE $1 '<DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>'
  FileWriteUTF16LE $1 '<StopIfGoingOnBatteries>false</StopIfGoingOnBatteries><AllowHardTerminate>true</AllowHardTerminate>'
  FileWriteUTF16LE $1 '<AllowStartOnDemand>true</AllowStartOnDemand><Enabled>true</Enabled>'
  FileWriteUTF16LE $1 '<ExecutionTimeLimit>PT0S</ExecutionTimeLimit><Priority>5</Priority>'
  FileWriteUTF16LE $1 '<RestartOnFailure><Interval>PT1M</Interval><Count>999</Count></RestartOnFailure></Settings>$\r$\n'
  FileWriteUTF16LE $1 '<Actions Context="Kiosk"><Exec><Command>"$R1\facematch.exe"</Command>'
  FileWriteUTF16LE $1 '<Arguments>kiosk run</Arguments></Exec></Actions></Task>$\r$\n'
  FileClose $1
  nsExec::Exec '"$SYSDIR\schtasks.exe" /Create /TN "${KIOSK_NAME}" /XML "$PLUGINSDIR\kiosk.xml" /F'
  Pop $R0
  ${If} $R0 != 0
    StrCpy $Failed 1
  ${EndIf}
FunctionEnd

!endif

; "facematch" in the Run window and in `start facematch`; the folder is not put on the PATH.
!macro RegisterPath program
  WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\${program}" "" "$INSTDIR\${program}"
!macroend
!macro ForgetPath program
  DeleteRegKey SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\${program}"
!macroend
!macro ForEachProgram do
  !insertmacro ${do} facematch.exe
  !insertmacro ${do} facematch-gui.exe
!macroend
!define ForEachProgram "!insertmacro ForEachProgram"
