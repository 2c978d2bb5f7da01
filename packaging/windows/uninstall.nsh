; Removing: the files that were installed and nothing else, what the system was told, and people's data where asked.

!include nsDialogs.nsh

Var TickData

; Written once, so that the uninstaller can be made before what it removes.
Section
  WriteUninstaller "$EXEDIR\uninstall.exe"
SectionEnd
!ifdef NSIS_WIN32_MAKENSIS
  !uninstfinalize 'copy /y "%1" "${UNINSTALLER}"'
!else
  !uninstfinalize 'cp "%1" "${UNINSTALLER}"'
!endif

Function un.onInit
  StrCpy $CloseIt 0
  StrCpy $RemoveData 0
  Call un.ReadOptions
FunctionEnd

Function un.Begin
  Call un.RefuseWrongOption
  Call un.TakeTurn
  ${IfNot} ${FileExists} "$INSTDIR\${FILE_LIST}"
    ${Refuse} ${CODE_NOT_INSTALLED} "$(NOT_INSTALLED)"
  ${EndIf}
  StrCpy $ForAll 0
  ReadRegStr $0 HKLM "${PROGRAM_KEY}" "InstallLocation"
  ; Short names, since either path may be written in more than one way.
  GetFullPathName /SHORT $0 $0
  GetFullPathName /SHORT $1 $INSTDIR
  ${If} $0 == $1
    StrCpy $ForAll 1
    Call un.MayWriteForAll
    ${If} $R0 = 0
      ; Not the copy that runs now: it lies where this user may write.
      StrCpy $R1 "$INSTDIR\uninstall.exe"
      ${GetParameters} $R2
      Call un.ElevateOrRefuse
    ${EndIf}
  ${EndIf}
  Call un.FollowMode
FunctionEnd

Function un.ShowRemoval
  !insertmacro MUI_HEADER_TEXT "$(REMOVE_TITLE)" "$(REMOVE_SUBTITLE)"
  nsDialogs::Create 1018
  Pop $0
  nsDialogs::SetRTL $(^RTL)
  ${NSD_CreateLabel} 0 0 100% 20u "$(REMOVE_FROM)"
  Pop $0
  ${NSD_CreateText} 0 22u 100% 13u "$INSTDIR"
  Pop $0
  SendMessage $0 ${EM_SETREADONLY} 1 0
  ${If} $ForAll = 1
    ${NSD_CreateCheckBox} 0 48u 100% 24u "$(REMOVE_DATA_ALL)"
  ${Else}
    ${NSD_CreateCheckBox} 0 48u 100% 24u "$(REMOVE_DATA_ME)"
  ${EndIf}
  Pop $TickData
  ${NSD_AddStyle} $TickData ${BS_MULTILINE}
  ${NSD_SetState} $TickData $RemoveData
  GetDlgItem $0 $HWNDPARENT 1
  SendMessage $0 ${WM_SETTEXT} 0 "STR:$(^UninstallBtn)"
  nsDialogs::Show
FunctionEnd

Function un.LeaveRemoval
  ${NSD_GetState} $TickData $RemoveData
FunctionEnd

Section "un.${PRODUCT}"
  SetDetailsPrint none
  ${If} ${Silent}
    Call un.Begin
  ${EndIf}
  StrCpy $R1 $INSTDIR
  Call un.WaitUntilClosed
  SetOutPath "$TEMP"
  Call un.RemoveKiosk
  Call un.RemoveFileTypes
  Call un.RemoveShortcuts
  ${ForEachProgram} ForgetPath
  Call un.RemoveListed
  DeleteRegKey SHCTX "${ENTRY_KEY}"
  DeleteRegKey SHCTX "${PROGRAM_KEY}"
  SetErrorLevel 0
  ${If} $RemoveData = 1
    Call un.RemoveAllData
  ${EndIf}
SectionEnd

; Nothing is left for the next start of the system to delete: the program may be installed again before. With _?=FOLDER the
; uninstaller runs from the folder that it removes, and stays there alone.
Function un.RemoveListed
  Push $INSTDIR
  Call un.OpenList
  ${Do}
    Call un.ReadList
    ${If} $R2 == "="
      SetFileAttributes "$INSTDIR\$R3" NORMAL
      Delete "$INSTDIR\$R3"
    ${ElseIf} $R2 == "-"
      RMDir "$INSTDIR\$R3"
    ${EndIf}
  ${LoopUntil} $R2 == ""
  FileClose $R0
  RMDir "$INSTDIR"
FunctionEnd

; The data folder of this user; for everyone, of every user of this machine. Not the policy, which is the site's own.
Function un.RemoveAllData
  SetShellVarContext current
  StrCpy $1 "$LOCALAPPDATA\${PRODUCT}"
  Call un.RemoveData
  ${If} $ForAll = 1
    StrCpy $2 0
    ${Do}
      EnumRegKey $3 HKLM "SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList" $2
      ${If} $3 == ""
        ${ExitDo}
      ${EndIf}
      ReadRegStr $4 HKLM "SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList\$3" "ProfileImagePath"
      ExpandEnvStrings $4 $4
      ${If} $4 != ""
        StrCpy $1 "$4\AppData\Local\${PRODUCT}"
        Call un.RemoveData
      ${EndIf}
      IntOp $2 $2 + 1
    ${Loop}
  ${EndIf}
FunctionEnd

; Removes the folder $1 and all that is in it. A link is removed, never followed: a user could have it lead anywhere.
Function un.RemoveData
  ${If} ${FileExists} "$1\*.*"
    Push $1
    Call un.RemoveTree
  ${EndIf}
FunctionEnd

Function un.RemoveTree
  Exch $R0
  Push $R1
  Push $R2
  Push $R3
  System::Call 'kernel32::GetFileAttributesW(w R0) i .R3'
  IntOp $R3 $R3 & 0x400
  ${If} $R3 = 0
    FindFirst $R1 $R2 "$R0\*.*"
    ${While} $R2 != ""
      ${If} $R2 != "."
      ${AndIf} $R2 != ".."
        System::Call 'kernel32::GetFileAttributesW(w "$R0\$R2") i .R3'
        IntOp $R3 $R3 & 0x10
        ${If} $R3 = 0
          SetFileAttributes "$R0\$R2" NORMAL
          Delete "$R0\$R2"
        ${Else}
          Push "$R0\$R2"
          Call un.RemoveTree
        ${EndIf}
      ${EndIf}
      FindNext $R1 $R2
    ${EndWhile}
    FindClose $R1
  ${EndIf}
  RMDir $R0
  Pop $R3
  Pop $R2
  Pop $R1
  Pop $R0
FunctionEnd
