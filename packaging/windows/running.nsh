; A program that runs is neither replaced nor removed under people's hands.

; 1 in $R0 where a program in the folder $R1 runs: Windows lets nobody write to a program that does.
Function ${UN}FindRunning
  StrCpy $R0 0
  StrCpy $R2 "$R1\facematch.exe"
  Call ${UN}FindBusy
  StrCpy $R2 "$R1\facematch-gui.exe"
  Call ${UN}FindBusy
FunctionEnd

Function ${UN}FindBusy
  ${If} ${FileExists} "$R2"
    ClearErrors
    FileOpen $R3 "$R2" a
    ${If} ${Errors}
      StrCpy $R0 1
    ${Else}
      FileClose $R3
    ${EndIf}
  ${EndIf}
FunctionEnd

; Returns when no program in the folder $R1 runs any more; else ends this one. With /CLOSE the programs are asked to end
; first, as at the end of a session, and nothing is forced.
Function ${UN}WaitUntilClosed
  Call ${UN}FindRunning
  ${If} $R0 = 1
  ${AndIf} $CloseIt = 1
    Call ${UN}AskToClose
    StrCpy $WasClosed 1
  ${EndIf}
  ; A virus scanner may hold a program for a moment.
  StrCpy $R4 0
  ${While} $R0 = 1
    Call ${UN}FindRunning
    IntOp $R4 $R4 + 1
    ${If} $R0 = 1
      ${If} $CloseIt = 1
      ${AndIf} $R4 < 100
        Sleep 200
      ${ElseIf} $R4 < 5
        Sleep 200
      ${Else}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again
        SetErrorLevel ${CODE_RUNNING}
        ${If} ${Silent}
          ${Refuse} ${CODE_RUNNING} "$(RUNNING)"
        ${EndIf}
        Quit
        again:
      ${EndIf}
    ${EndIf}
  ${EndWhile}
FunctionEnd

; The system's Restart Manager finds whatever runs from these files, in every session, and tells it to end.
Function ${UN}AskToClose
  System::Call 'rstrtmgr::RmStartSession(*i .R5, i 0, w .R6) i .R7'
  ${If} $R7 = 0
    StrCpy $R6 "$R1\facematch.exe"
    StrCpy $R7 "$R1\facematch-gui.exe"
    System::Call '*(w R6, w R7) p .R8'
    System::Call 'rstrtmgr::RmRegisterResources(i R5, i 2, p R8, i 0, p 0, i 0, p 0) i .R7'
    ${If} $R7 = 0
      System::Call 'rstrtmgr::RmShutdown(i R5, i 0, p 0) i .R7'
    ${EndIf}
    System::Call 'rstrtmgr::RmEndSession(i R5)'
    System::Free $R8
  ${EndIf}
FunctionEnd
