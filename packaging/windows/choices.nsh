; The two pages of our own: for whom, and with what. Right-to-left languages are mirrored by nsDialogs.

!include nsDialogs.nsh

Var ModeAll
Var ModeMe
Var TickDesktop
Var TickFileTypes
Var TickKiosk
Var KioskAccount

Function ShowMode
  ; An option, or an elevated start that carries one, has said it already.
  ${If} $ModeAsked != ""
    Abort
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(MODE_TITLE)" "$(MODE_SUBTITLE)"
  nsDialogs::Create 1018
  Pop $0
  nsDialogs::SetRTL $(^RTL)
  ${NSD_CreateRadioButton} 0 10u 100% 24u "$(MODE_ALL)"
  Pop $ModeAll
  ${NSD_AddStyle} $ModeAll ${BS_MULTILINE}|${WS_GROUP}
  ${NSD_CreateRadioButton} 0 40u 100% 24u "$(MODE_ME)"
  Pop $ModeMe
  ${NSD_AddStyle} $ModeMe ${BS_MULTILINE}
  ${If} $ForAll = 1
    ${NSD_Check} $ModeAll
    ${NSD_SetFocus} $ModeAll
  ${Else}
    ${NSD_Check} $ModeMe
    ${NSD_SetFocus} $ModeMe
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function LeaveMode
  ${NSD_GetState} $ModeAll $0
  StrCpy $ForAll 0
  ${If} $0 = ${BST_CHECKED}
    StrCpy $ForAll 1
    Call MayWriteForAll
    ${If} $R0 = 0
      StrCpy $R1 "$EXEPATH"
      Call ElevatedOptions
      Call ElevateOrRefuse
    ${EndIf}
  ${EndIf}
  ; What the other mode has remembered is no choice of this one.
  Call ForgetChoices
  Call ReadOptions
  Call TakeChoices
FunctionEnd

; What an elevated start is told, in $R2.
Function ElevatedOptions
  ${GetParameters} $R2
  StrCpy $R2 "$R2 /ALLUSERS"
  ${If} $FolderAsked != ""
    StrCpy $R2 "$R2 /D=$FolderAsked"
  ${EndIf}
FunctionEnd

Function ShowOptions
  !insertmacro MUI_HEADER_TEXT "$(OPTIONS_TITLE)" "$(OPTIONS_SUBTITLE)"
  nsDialogs::Create 1018
  Pop $0
  nsDialogs::SetRTL $(^RTL)
  ${NSD_CreateCheckBox} 0 0 100% 24u "$(OPTION_DESKTOP)"
  Pop $TickDesktop
  ${NSD_CreateCheckBox} 0 28u 100% 24u "$(OPTION_FILETYPES)"
  Pop $TickFileTypes
  ${If} $ForAll = 1
    ${NSD_CreateCheckBox} 0 56u 100% 24u "$(OPTION_KIOSK_ALL)"
    Pop $TickKiosk
    ${NSD_CreateText} 12u 82u 60% 13u ""
    Pop $KioskAccount
    ${If} $WithKiosk != "-"
    ${AndIf} $WithKiosk != "*"
      ${NSD_SetText} $KioskAccount $WithKiosk
    ${EndIf}
  ${Else}
    ${NSD_CreateCheckBox} 0 56u 100% 24u "$(OPTION_KIOSK_ME)"
    Pop $TickKiosk
  ${EndIf}
  ${NSD_AddStyle} $TickDesktop ${BS_MULTILINE}
  ${NSD_AddStyle} $TickFileTypes ${BS_MULTILINE}
  ${NSD_AddStyle} $TickKiosk ${BS_MULTILINE}
  ${NSD_CreateLabel} 12u 100u 95% 30u "$(OPTION_KIOSK_NOTE)"
  Pop $0
  ${NSD_SetState} $TickDesktop $WithDesktop
  ${NSD_SetState} $TickFileTypes $WithFileTypes
  ${If} $WithKiosk != "-"
    ${NSD_Check} $TickKiosk
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function LeaveOptions
  ${NSD_GetState} $TickDesktop $WithDesktop
  ${NSD_GetState} $TickFileTypes $WithFileTypes
  ${NSD_GetState} $TickKiosk $0
  ${If} $0 <> ${BST_CHECKED}
    StrCpy $WithKiosk "-"
  ${ElseIf} $ForAll = 0
    StrCpy $WithKiosk "*"
  ${Else}
    ${NSD_GetText} $KioskAccount $WithKiosk
    ${If} $WithKiosk == ""
      StrCpy $WithKiosk "-"
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(KIOSK_NEEDS_ACCOUNT)"
      Abort
    ${EndIf}
    Call FindAccount
    ${If} $R0 = 0
      StrCpy $0 $WithKiosk
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(KIOSK_NO_ACCOUNT)"
      Abort
    ${EndIf}
  ${EndIf}
FunctionEnd

Function CheckFolder
  Call FolderFault
  ${If} $R0 <> 0
    MessageBox MB_OK|MB_ICONEXCLAMATION "$R1"
    Abort
  ${EndIf}
FunctionEnd

; By way of Explorer, which runs as the person at the desk even where this installer was elevated.
Function OpenProgram
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\facematch-gui.exe"'
FunctionEnd
