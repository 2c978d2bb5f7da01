; Installing, and upgrading in place. The new version is unpacked beside the old one; only when all of it is there are the
; old files moved away and the new ones moved in, and both are moved back if one of them will not. So a full disk or a
; file in use leaves what was installed before.

!define NEW_FILES "~new"
!define OLD_FILES "~old"

; Words are in the language chosen only after .onInit, so what may refuse comes later: before the first page, or in silent
; mode before the first file.
Function .onInit
  StrCpy $FolderAsked $INSTDIR
  StrCpy $ModeAsked ""
  StrCpy $Force 0
  StrCpy $CloseIt 0
  StrCpy $WasClosed 0
  Call ForgetChoices
  Call ReadOptions
  ; NSIS passes over a folder that cannot be, such as one without its drive, and would install elsewhere.
  ${If} $INSTDIR == ""
    System::Call 'kernel32::GetCommandLineW() w .r0'
    System::Call 'shlwapi::StrStrIW(w r0, w " /D=") p .r1'
    ${If} $1 P<> 0
      StrCpy $WrongOption "/D"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function Begin
  Call RefuseWrongOption
  ${IfNot} ${AtLeastWin10}
    ${Refuse} ${CODE_OLD_WINDOWS} "$(OLD_WINDOWS)"
  ${EndIf}
  Call TakeTurn
  Call ChooseMode
  ${If} $ForAll = 1
    Call MayWriteForAll
    ${If} $R0 = 0
      ${If} ${Silent}
      ${OrIf} $ModeAsked = 1
        StrCpy $R1 "$EXEPATH"
        Call ElevatedOptions
        Call ElevateOrRefuse
      ${EndIf}
    ${EndIf}
  ${EndIf}
  Call TakeChoices
FunctionEnd

Function ForgetChoices
  StrCpy $WithDesktop ""
  StrCpy $WithFileTypes ""
  StrCpy $WithKiosk ""
FunctionEnd

; As the option says; else as it is installed already; else for everyone where that needs no question.
Function ChooseMode
  ReadRegStr $0 HKLM "${PROGRAM_KEY}" "InstallLocation"
  ReadRegStr $1 HKCU "${PROGRAM_KEY}" "InstallLocation"
  ${If} $ModeAsked != ""
    StrCpy $ForAll $ModeAsked
  ${ElseIf} $0 != ""
    StrCpy $ForAll 1
  ${ElseIf} $1 != ""
    StrCpy $ForAll 0
  ${Else}
    Call MayWriteForAll
    StrCpy $ForAll $R0
  ${EndIf}
FunctionEnd

; Folder and options of the mode chosen: as asked for, else as chosen when it was installed, else the defaults.
Function TakeChoices
  Call FollowMode
  ReadRegStr $OldFolder SHCTX "${PROGRAM_KEY}" "InstallLocation"
  Call RefuseOlder
  ${If} $FolderAsked != ""
    StrCpy $INSTDIR $FolderAsked
  ${ElseIf} $OldFolder != ""
    StrCpy $INSTDIR $OldFolder
  ${ElseIf} $ForAll = 1
    StrCpy $INSTDIR "$PROGRAMFILES64\${PRODUCT}"
  ${Else}
    StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${PRODUCT}"
  ${EndIf}
  ${If} $WithDesktop == ""
    ReadRegStr $WithDesktop SHCTX "${PROGRAM_KEY}" "Desktop"
    ${If} $WithDesktop == ""
      StrCpy $WithDesktop 1
    ${EndIf}
  ${EndIf}
  ${If} $WithFileTypes == ""
    ReadRegStr $WithFileTypes SHCTX "${PROGRAM_KEY}" "FileTypes"
    ${If} $WithFileTypes == ""
      StrCpy $WithFileTypes 0
    ${EndIf}
  ${EndIf}
  ${If} $WithKiosk == ""
    ReadRegStr $WithKiosk SHCTX "${PROGRAM_KEY}" "Kiosk"
    ${If} $WithKiosk == ""
      StrCpy $WithKiosk "-"
    ${EndIf}
  ${EndIf}
  ${If} ${Silent}
    Call CheckKiosk
  ${EndIf}
FunctionEnd

; For everyone, the kiosk has an account; for a user, it is his.
Function CheckKiosk
  ${If} $ForAll = 1
    ${If} $WithKiosk == "*"
      ${Refuse} ${CODE_WRONG_OPTION} "$(KIOSK_NEEDS_ACCOUNT)"
    ${ElseIf} $WithKiosk != "-"
      Call FindAccount
      ${If} $R0 = 0
        StrCpy $0 $WithKiosk
        ${Refuse} ${CODE_NO_ACCOUNT} "$(KIOSK_NO_ACCOUNT)"
      ${EndIf}
    ${EndIf}
  ${ElseIf} $WithKiosk != "-"
  ${AndIf} $WithKiosk != "*"
    StrCpy $0 "/KIOSK=$WithKiosk"
    ${Refuse} ${CODE_WRONG_OPTION} "$(WRONG_OPTION)"
  ${EndIf}
FunctionEnd

Function RefuseOlder
  ReadRegStr $1 SHCTX "${PROGRAM_KEY}" "VersionOrder"
  ReadRegStr $0 SHCTX "${PROGRAM_KEY}" "Version"
  ${If} $1 != ""
  ${AndIf} $Force = 0
    ${VersionCompare} "$1" "${VERSION_ORDER}" $2
    ${If} $2 = 1
      ${Refuse} ${CODE_NEWER} "$(NEWER)"
    ${EndIf}
  ${EndIf}
FunctionEnd

; What speaks against $INSTDIR: a code in $R0, 0 where nothing does, and the words in $R1.
Function FolderFault
  StrCpy $R0 0
  StrCpy $R2 $INSTDIR 1 1
  StrCpy $R3 $INSTDIR 2
  ${If} $R2 != ":"
  ${AndIf} $R3 != "\\"
    StrCpy $R0 ${CODE_WRONG_OPTION}
    StrCpy $R1 "$(FOLDER_NOT_WHOLE)"
  ${EndIf}
  ; Files are unpacked one folder deeper, and 259 characters is what every Windows opens.
  StrLen $R2 $INSTDIR
  IntOp $R2 $R2 + ${LONGEST}
  IntOp $R2 $R2 + 6
  ${If} $R2 > 259
    StrCpy $R0 ${CODE_TOO_LONG}
    StrCpy $R1 "$(TOO_LONG)"
  ${EndIf}
FunctionEnd

Function RefuseFullDisk
  System::Int64Op ${PROGRAM_KB} * 1024
  Pop $1
  StrCpy $4 $INSTDIR
  System::Call 'kernel32::GetDiskFreeSpaceExW(w r4, *l .r2, p 0, p 0) i .r3'
  ${If} $3 <> 0
    System::Int64Op $2 < $1
    Pop $3
    ${If} $3 = 1
      RMDir "$INSTDIR"
      IntOp $0 ${PROGRAM_KB} / 1024
      IntOp $0 $0 + 1
      ${Refuse} ${CODE_DISK_FULL} "$(DISK_FULL)"
    ${EndIf}
  ${EndIf}
FunctionEnd

; Moves what the list in the folder $7 names from there to the folder $8. Stops at a file that will not, after some
; tries, and sets $Failed. What is not there is passed over.
Function MoveListed
  StrCpy $Failed 0
  Push $7
  Call OpenList
  ${If} $R0 == ""
    Return
  ${EndIf}
  ${Do}
    Call ReadList
    ${If} $R2 == "+"
      CreateDirectory "$8\$R3"
    ${ElseIf} $R2 == "="
    ${AndIf} ${FileExists} "$7\$R3"
    ; Somebody's folder of that name is none of ours.
    ${AndIfNot} ${FileExists} "$7\$R3\*.*"
      Call MoveFile
    ${EndIf}
  ${LoopUntil} $R2 == ""
  FileClose $R0
FunctionEnd

Function MoveFile
  ${If} ${FileExists} "$8\$R3"
    SetFileAttributes "$8\$R3" NORMAL
    Delete "$8\$R3"
  ${EndIf}
  StrCpy $R4 0
  ${Do}
    ClearErrors
    Rename "$7\$R3" "$8\$R3"
    ${IfNot} ${Errors}
      ${ExitDo}
    ${EndIf}
    Sleep 200
    IntOp $R4 $R4 + 1
  ${LoopUntil} $R4 = 10
  ${If} $R4 = 10
    StrCpy $Failed 1
    StrCpy $R2 ""
  ${EndIf}
FunctionEnd

; Removes the folders that the list in the folder $7 names from the folder $8, where they are empty.
Function RemoveEmptyFolders
  Push $7
  Call OpenList
  ${If} $R0 != ""
    ${Do}
      Call ReadList
      ${If} $R2 == "-"
        RMDir "$8\$R3"
      ${EndIf}
    ${LoopUntil} $R2 == ""
    FileClose $R0
  ${EndIf}
FunctionEnd

; Takes the new files away again, and refuses. What was installed before is untouched, or was moved back.
Function GiveUp
  Pop $0
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\${NEW_FILES}"
  RMDir "$INSTDIR"
  ${If} $0 = ${CODE_RUNNING}
    ${Refuse} ${CODE_RUNNING} "$(RUNNING)"
  ${Else}
    ${Refuse} ${CODE_NOT_WRITTEN} "$(NOT_WRITTEN)"
  ${EndIf}
FunctionEnd

Section "${PRODUCT}"
  SectionIn RO
  AddSize ${PROGRAM_KB}
  SetDetailsPrint none
  ${If} ${Silent}
    Call Begin
  ${EndIf}
  Call FolderFault
  ${If} $R0 <> 0
    ${Refuse} $R0 "$R1"
  ${EndIf}
  StrCpy $R1 $INSTDIR
  Call WaitUntilClosed
  ${If} $OldFolder != ""
    StrCpy $R1 $OldFolder
    Call WaitUntilClosed
  ${EndIf}
  CreateDirectory "$INSTDIR"
  Call RefuseFullDisk
  Call Unpack
  Call Exchange
  Call Register
  ${If} $Failed = 1
    ${Refuse} ${CODE_NOT_WRITTEN} "$(KIOSK_FAILED)"
  ${EndIf}
  SetErrorLevel 0
SectionEnd

Function Unpack
  SetDetailsPrint textonly
  RMDir /r "$INSTDIR\${NEW_FILES}"
  ClearErrors
  ; A file that cannot be written sets the error flag; nobody is asked whether to go on without it.
  SetOverwrite try
  !include "${PAYLOAD}"
  ${If} ${Errors}
    Push ${CODE_NOT_WRITTEN}
    Call GiveUp
  ${EndIf}
  SetOutPath "$TEMP"
  SetDetailsPrint none
FunctionEnd

Function Exchange
  ${If} $OldFolder == ""
    StrCpy $OldFolder $INSTDIR
  ${EndIf}
  RMDir /r "$OldFolder\${OLD_FILES}"
  StrCpy $7 $OldFolder
  StrCpy $8 "$OldFolder\${OLD_FILES}"
  CreateDirectory $8
  Call MoveListed
  ${If} $Failed = 0
    StrCpy $7 $8
    StrCpy $8 $OldFolder
    Call RemoveEmptyFolders
    StrCpy $7 "$INSTDIR\${NEW_FILES}"
    StrCpy $8 $INSTDIR
    Call MoveListed
    ${If} $Failed = 1
      StrCpy $7 $INSTDIR
      StrCpy $8 "$INSTDIR\${NEW_FILES}"
      Call MoveBack
    ${EndIf}
  ${EndIf}
  ${If} $Failed = 1
    StrCpy $7 "$OldFolder\${OLD_FILES}"
    StrCpy $8 $OldFolder
    Call MoveBack
    RMDir /r "$OldFolder\${OLD_FILES}"
    StrCpy $7 "$INSTDIR\${NEW_FILES}"
    StrCpy $8 $INSTDIR
    Call RemoveEmptyFolders
    Push ${CODE_RUNNING}
    Call GiveUp
  ${EndIf}
  RMDir /r "$INSTDIR\${NEW_FILES}"
  RMDir /r /REBOOTOK "$OldFolder\${OLD_FILES}"
  RMDir "$OldFolder"
FunctionEnd

; Moves back by whichever list there is: it moves last, so it lies in $8 where the first move did not come to its end.
Function MoveBack
  ${IfNot} ${FileExists} "$7\${FILE_LIST}"
    CopyFiles /SILENT "$8\${FILE_LIST}" "$7\${FILE_LIST}"
  ${EndIf}
  Call MoveListed
  StrCpy $Failed 1
FunctionEnd

; What the system is told. $Failed says that the kiosk could not be set up.
Function Register
  Call RemoveShortcuts
  CreateShortcut /NoWorkingDir "$SMPROGRAMS\${PRODUCT}.lnk" "$INSTDIR\facematch-gui.exe" "" "$INSTDIR\facematch-gui.exe" 0
  ${If} $WithDesktop = 1
    CreateShortcut /NoWorkingDir "$DESKTOP\${PRODUCT}.lnk" "$INSTDIR\facematch-gui.exe" "" "$INSTDIR\facematch-gui.exe" 0
  ${EndIf}
  Call RemoveFileTypes
  ${If} $WithFileTypes = 1
    Call AddFileTypes
  ${EndIf}
  Call RegisterEntry
  ${If} $WithKiosk == "-"
    StrCpy $Failed 0
    Call RemoveKiosk
  ${Else}
    Call AddKiosk
  ${EndIf}
  ${If} $Failed = 0
    WriteRegStr SHCTX "${PROGRAM_KEY}" "Kiosk" "$WithKiosk"
    Call StartKiosk
  ${EndIf}
FunctionEnd

; A kiosk that was closed for this comes back by itself.
Function StartKiosk
  ${If} $WasClosed = 1
  ${AndIf} $ForAll = 1
  ${AndIf} $WithKiosk != "-"
    nsExec::Exec '"$SYSDIR\schtasks.exe" /Run /TN "${KIOSK_NAME}"'
    Pop $0
  ${EndIf}
FunctionEnd

Function RegisterEntry
  WriteRegStr SHCTX "${PROGRAM_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${PROGRAM_KEY}" "Version" "${VERSION}"
  WriteRegStr SHCTX "${PROGRAM_KEY}" "VersionOrder" "${VERSION_ORDER}"
  WriteRegStr SHCTX "${PROGRAM_KEY}" "Desktop" "$WithDesktop"
  WriteRegStr SHCTX "${PROGRAM_KEY}" "FileTypes" "$WithFileTypes"
  ${ForEachProgram} RegisterPath
  WriteRegStr SHCTX "${ENTRY_KEY}" "DisplayName" "${PRODUCT}"
  WriteRegStr SHCTX "${ENTRY_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${ENTRY_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${ENTRY_KEY}" "DisplayIcon" "$INSTDIR\facematch-gui.exe,0"
  WriteRegStr SHCTX "${ENTRY_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${ENTRY_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${ENTRY_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${ENTRY_KEY}" "EstimatedSize" ${PROGRAM_KB}
  WriteRegDWORD SHCTX "${ENTRY_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${ENTRY_KEY}" "NoRepair" 1
  ${GetTime} "" "L" $0 $1 $2 $3 $4 $5 $6
  WriteRegStr SHCTX "${ENTRY_KEY}" "InstallDate" "$2$1$0"
FunctionEnd

Function .onInstFailed
  ; The disk became full while it was written to.
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\${NEW_FILES}"
  RMDir "$INSTDIR"
  SetErrorLevel ${CODE_NOT_WRITTEN}
FunctionEnd
