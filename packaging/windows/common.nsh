; What the installer and the uninstaller both need. ${UN} stands before every function's name: NSIS wants it so.

; Ends with a code of the system and a sentence: in a window, or in silent mode on the error stream or the console.
!macro Refuse code text
  Push "${text}"
  Push ${code}
  Call ${UN}Refuse
!macroend
!define Refuse "!insertmacro Refuse"

Function ${UN}Refuse
  Pop $R9
  Pop $R8
  SetErrorLevel $R9
  ${If} ${Silent}
    Push "${PRODUCT}: $R8$\r$\n"
    Call ${UN}Say
  ${Else}
    MessageBox MB_OK|MB_ICONSTOP "$R8"
  ${EndIf}
  Quit
FunctionEnd

; Writes the text on the stack to the error stream, as UTF-8, or to the console that this was started from.
Function ${UN}Say
  Pop $R0
  System::Call 'kernel32::GetStdHandle(i -12) p .R1'
  ${If} $R1 P= 0
    System::Call 'kernel32::AttachConsole(i -1) i .R2'
    System::Call 'kernel32::GetStdHandle(i -12) p .R1'
  ${EndIf}
  StrLen $R2 $R0
  System::Call 'kernel32::WriteConsoleW(p R1, w R0, i R2, *i .R3, p 0) i .R4'
  ${If} $R4 = 0
    System::Call 'kernel32::WideCharToMultiByte(i 65001, i 0, w R0, i -1, p 0, i 0, p 0, p 0) i .R2'
    System::Alloc $R2
    Pop $R3
    System::Call 'kernel32::WideCharToMultiByte(i 65001, i 0, w R0, i -1, p R3, i R2, p 0, p 0)'
    IntOp $R2 $R2 - 1
    System::Call 'kernel32::WriteFile(p R1, p R3, i R2, *i .R4, p 0)'
    System::Free $R3
  ${EndIf}
FunctionEnd

; One installer or uninstaller at a time.
Function ${UN}TakeTurn
  System::Call 'kernel32::CreateMutexW(p 0, i 0, w "Global\${PRODUCT}-setup") p .R0 ?e'
  Pop $R1
  StrCpy $Mutex $R0
  ${If} $R1 = 183
  ${OrIf} $R1 = 5
    ${Refuse} ${CODE_ALREADY} "$(ALREADY)"
  ${EndIf}
FunctionEnd

Function ${UN}LeaveTurn
  System::Call 'kernel32::CloseHandle(p $Mutex)'
FunctionEnd

Function ${UN}OnCancel
  SetErrorLevel 1602
FunctionEnd

; Takes what is chosen for everyone or for this user; sets the context that SHCTX, the start menu and the desktop follow.
Function ${UN}FollowMode
  ${If} $ForAll = 1
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
FunctionEnd

; Copies the list of installed files in the folder on the stack to $PLUGINSDIR\list and opens it as $R0. Nothing is
; opened, and $R0 is empty, where there is none.
;
; Each line has a sign and a path: + a folder to make, = a file, - a folder to remove; CR LF ends it.
Function ${UN}OpenList
  Pop $R1
  StrCpy $R0 ""
  ${If} ${FileExists} "$R1\${FILE_LIST}"
    ; While it is open its own file could neither be moved nor removed.
    CopyFiles /SILENT "$R1\${FILE_LIST}" "$PLUGINSDIR\list"
    FileOpen $R0 "$PLUGINSDIR\list" r
  ${EndIf}
FunctionEnd

; Reads the next line of $R0: its sign in $R2 and its path in $R3; an empty sign at the end. A path that leads out of the
; folder is passed over: the list lies where it might have been changed.
Function ${UN}ReadList
  next:
  StrCpy $R2 ""
  ClearErrors
  FileReadUTF16LE $R0 $R3
  IfErrors done
  StrCpy $R2 $R3 1
  StrCpy $R3 $R3 -2 1
  System::Call 'shlwapi::StrStrW(w R3, w "..") p .R4'
  System::Call 'shlwapi::StrStrW(w R3, w ":") p .R5'
  StrCpy $R6 $R3 1
  ${If} $R4 P<> 0
  ${OrIf} $R5 P<> 0
  ${OrIf} $R6 == "\"
  ${OrIf} $R3 == ""
    Goto next
  ${EndIf}
  done:
FunctionEnd

; Tells Explorer that file types changed.
Function ${UN}TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
FunctionEnd
