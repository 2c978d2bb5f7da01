; The command line. NSIS itself takes /S (silent), /D=FOLDER (last, without quotation marks), /NCRC and _?=FOLDER, and
; cuts the folders off.

; Reads every option into its variable.
Function ${UN}ReadOptions
  StrCpy $WrongOption ""
  StrCpy $0 $CMDLINE
  System::Call 'shell32::CommandLineToArgvW(w r0, *i .r1) p .r2'
  StrCpy $3 1
  ${While} $3 < $1
    IntOp $4 $3 * ${NSIS_PTR_SIZE}
    IntPtrOp $4 $2 + $4
    System::Call '*$4(p .r5)'
    System::Call 'kernel32::lstrcpynW(w .r6, p r5, i ${NSIS_MAX_STRLEN})'
    Call ${UN}ReadOption
    IntOp $3 $3 + 1
  ${EndWhile}
  System::Call 'kernel32::LocalFree(p r2)'
FunctionEnd

; A slip must not install elsewhere, or more than was meant.
Function ${UN}RefuseWrongOption
  ${If} $WrongOption != ""
    StrCpy $0 $WrongOption
    ${Refuse} ${CODE_WRONG_OPTION} "$(WRONG_OPTION)"
  ${EndIf}
FunctionEnd

; One option, in $6.
Function ${UN}ReadOption
  StrCpy $7 $6 6
  ${If} $7 == "/LANG="
    StrCpy $7 $6 "" 6
    Call ${UN}ChooseLanguage
    Return
  ${EndIf}
  ${Select} $6
  ${Case3} "/NCRC" "" "/?"
    ${If} $6 == "/?"
      StrCpy $WrongOption $6
    ${EndIf}
  ${Case} "/S"
    ; NSIS knows the capital letter alone.
    SetSilent silent
  ${Case} "/CLOSE"
    StrCpy $CloseIt 1
!ifdef UNINSTALLER
  ${Case} "/REMOVEDATA"
    StrCpy $RemoveData 1
  ${Case} "/KEEPDATA"
    StrCpy $RemoveData 0
  ${CaseElse}
    StrCpy $WrongOption $6
  ${EndSelect}
!else
  ${Case2} "/ALLUSERS" "/CURRENTUSER"
    StrCpy $8 0
    ${If} $6 == "/ALLUSERS"
      StrCpy $8 1
    ${EndIf}
    ${If} $ModeAsked != ""
    ${AndIf} $ModeAsked != $8
      StrCpy $WrongOption $6
    ${EndIf}
    StrCpy $ModeAsked $8
  ${Case} "/FORCE"
    StrCpy $Force 1
  ${Case} "/DESKTOP"
    StrCpy $WithDesktop 1
  ${Case} "/NODESKTOP"
    StrCpy $WithDesktop 0
  ${Case} "/FILETYPES"
    StrCpy $WithFileTypes 1
  ${Case} "/NOFILETYPES"
    StrCpy $WithFileTypes 0
  ${Case} "/KIOSK"
    StrCpy $WithKiosk "*"
  ${Case} "/NOKIOSK"
    StrCpy $WithKiosk "-"
  ${CaseElse}
    StrCpy $7 $6 7
    StrCpy $8 $6 "" 7
    ${If} $7 == "/KIOSK="
    ${AndIf} $8 != ""
      StrCpy $WithKiosk $8
    ${Else}
      StrCpy $WrongOption $6
    ${EndIf}
  ${EndSelect}
!endif
FunctionEnd

; The language whose code is in $7.
Function ${UN}ChooseLanguage
  ${Select} $7
  ${Case} "en"
    StrCpy $LANGUAGE ${LANG_ENGLISH}
  ${Case} "de"
    StrCpy $LANGUAGE ${LANG_GERMAN}
  ${Case} "fr"
    StrCpy $LANGUAGE ${LANG_FRENCH}
  ${Case} "es"
    StrCpy $LANGUAGE ${LANG_SPANISH}
  ${Case} "pt"
    StrCpy $LANGUAGE ${LANG_PORTUGUESE}
  ${Case} "it"
    StrCpy $LANGUAGE ${LANG_ITALIAN}
  ${Case} "pl"
    StrCpy $LANGUAGE ${LANG_POLISH}
  ${Case} "hi"
    StrCpy $LANGUAGE ${LANG_HINDI}
  ${Case} "zh"
    StrCpy $LANGUAGE ${LANG_SIMPCHINESE}
  ${Case} "ar"
    StrCpy $LANGUAGE ${LANG_ARABIC}
  ${CaseElse}
    StrCpy $WrongOption $6
  ${EndSelect}
FunctionEnd
