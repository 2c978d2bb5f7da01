; Elevation: nothing is asked of anybody who installs for himself.

; 1 in $R0 where this process may write for everyone. Under UAC an administrator may so only once elevated.
Function ${UN}MayWriteForAll
  UserInfo::GetAccountType
  Pop $R0
  ${If} $R0 == "Admin"
    StrCpy $R0 1
  ${Else}
    StrCpy $R0 0
  ${EndIf}
FunctionEnd

; Starts the program in $R1 with the options in $R2 once more, elevated, and ends this one. A tool that installs silently
; starts it elevated in the first place; there is nobody who could be asked.
Function ${UN}ElevateOrRefuse
  ${If} ${Silent}
    ${Refuse} ${CODE_NEEDS_ADMIN} "$(NEEDS_ADMIN)"
  ${EndIf}
  Call ${UN}LeaveTurn
  ClearErrors
  ExecShell "runas" "$R1" "$R2"
  ${If} ${Errors}
    ${Refuse} ${CODE_NEEDS_ADMIN} "$(NEEDS_ADMIN)"
  ${EndIf}
  SetErrorLevel 0
  Quit
FunctionEnd
